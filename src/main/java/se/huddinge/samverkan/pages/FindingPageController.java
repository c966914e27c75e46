package se.huddinge.samverkan.pages;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import se.huddinge.samverkan.account.ForReaders;
import se.huddinge.samverkan.audit.AuditTrail;
import se.huddinge.samverkan.finding.Finding;
import se.huddinge.samverkan.finding.FindingService;
import se.huddinge.samverkan.finding.FindingUses;

/** What can be read about one finding. */
@Controller
@ForReaders
@RequestMapping("/resultat/{id}")
class FindingPageController {
    private final FindingService findings;
    private final FindingUses uses;
    private final AuditTrail audit;

    FindingPageController(FindingService findings, FindingUses uses, AuditTrail audit) {
        this.findings = findings;
        this.uses = uses;
        this.audit = audit;
    }

    @GetMapping
    String show(@PathVariable Long id, Model model) {
        var page = findings.whole(id);
        model.addAttribute("page", page);
        model.addAttribute("finding", page.finding());
        model.addAttribute("uses", uses.of(id));
        return "pages/finding";
    }

    @GetMapping("/historik")
    String history(@PathVariable Long id, Model model) {
        var finding = findings.get(id);
        model.addAttribute("title", finding.getTitle());
        model.addAttribute("back", finding.address());
        model.addAttribute("prefix", "finding");
        model.addAttribute("entries", audit.of(Finding.SUBJECT, id));
        return "pages/history";
    }
}
