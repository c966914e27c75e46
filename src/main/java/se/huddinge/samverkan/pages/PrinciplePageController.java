package se.huddinge.samverkan.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import se.huddinge.samverkan.account.ForReaders;
import se.huddinge.samverkan.audit.AuditTrail;
import se.huddinge.samverkan.principle.PrincipleIssue;
import se.huddinge.samverkan.principle.PrincipleService;

/** What can be read about one question of principle: its whole trail. */
@Controller
@ForReaders
@RequestMapping("/fragor/{id}")
class PrinciplePageController {
    private final PrincipleService issues;
    private final AuditTrail audit;
    private final Clock clock;

    PrinciplePageController(PrincipleService issues, AuditTrail audit, Clock clock) {
        this.issues = issues;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable Long id, Model model) {
        var page = issues.whole(id);
        model.addAttribute("page", page);
        model.addAttribute("issue", page.issue());
        if (page.issue().getStanding().isOpen())
            model.addAttribute("waited", ChronoUnit.DAYS.between(page.issue().getRaisedOn(), LocalDate.now(clock)));
        return "pages/principle";
    }

    @GetMapping("/historik")
    String history(@PathVariable Long id, Model model) {
        var issue = issues.get(id);
        model.addAttribute("title", issue.getTitle());
        model.addAttribute("back", issue.address());
        model.addAttribute("prefix", "principle");
        model.addAttribute("entries", audit.of(PrincipleIssue.SUBJECT, id));
        return "pages/history";
    }
}
