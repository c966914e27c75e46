package se.huddinge.samverkan.pages;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import se.huddinge.samverkan.account.ForReaders;
import se.huddinge.samverkan.audit.AuditTrail;
import se.huddinge.samverkan.reporting.Contribution;
import se.huddinge.samverkan.reporting.ContributionAccess;
import se.huddinge.samverkan.reporting.Contributions;
import se.huddinge.samverkan.reporting.ReportRound;
import se.huddinge.samverkan.reporting.RoundService;

/** What has happened to a round, and to what one unit contributed; earlier drafts are for those who could read them. */
@Controller
@ForReaders
@RequestMapping("/rapporter/{id}")
class ReportHistoryController {
    private final RoundService rounds;
    private final Contributions contributions;
    private final ContributionAccess access;
    private final AuditTrail audit;

    ReportHistoryController(
            RoundService rounds, Contributions contributions, ContributionAccess access, AuditTrail audit) {
        this.rounds = rounds;
        this.contributions = contributions;
        this.access = access;
        this.audit = audit;
    }

    @GetMapping("/historik")
    String ofRound(@PathVariable Long id, Model model) {
        var round = rounds.get(id);
        return history(round.getTitle(), round.address(), ReportRound.SUBJECT, id, model);
    }

    @GetMapping("/bidrag/{unitId}/historik")
    String ofContribution(@PathVariable Long id, @PathVariable Long unitId, Model model) {
        var contribution = contributions.get(id, unitId);
        access.requireDraftsReadable(contribution);
        return history(
                contribution.getUnit().getName(),
                contribution.address(),
                Contribution.SUBJECT,
                contribution.getId(),
                model);
    }

    private String history(String title, String back, String subject, Long id, Model model) {
        model.addAttribute("title", title);
        model.addAttribute("back", back);
        model.addAttribute("prefix", "reporting");
        model.addAttribute("entries", audit.of(subject, id));
        return "pages/history";
    }
}
