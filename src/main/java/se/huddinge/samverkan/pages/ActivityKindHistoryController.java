package se.huddinge.samverkan.pages;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import se.huddinge.samverkan.account.ForCoordinator;
import se.huddinge.samverkan.activity.ActivityService;
import se.huddinge.samverkan.audit.AuditTrail;
import se.huddinge.samverkan.shared.NotFoundException;

/** Who changed what one kind of activity asks and proposes, when. */
@Controller
@ForCoordinator
@RequestMapping("/aktivitetsslag/{id}/historik")
class ActivityKindHistoryController {
    private final ActivityService activities;
    private final AuditTrail audit;

    ActivityKindHistoryController(ActivityService activities, AuditTrail audit) {
        this.activities = activities;
        this.audit = audit;
    }

    @GetMapping
    String history(@PathVariable Long id, Model model) {
        var kind = activities.kinds().stream()
                .filter(candidate -> candidate.getId().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("activitykind", id));
        model.addAttribute("title", kind.getName());
        model.addAttribute("back", "/aktivitetsslag/" + id);
        model.addAttribute("prefix", "activity");
        model.addAttribute("entries", audit.of(kind.subject(), id));
        return "pages/history";
    }
}
