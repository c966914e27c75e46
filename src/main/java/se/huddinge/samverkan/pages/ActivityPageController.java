package se.huddinge.samverkan.pages;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import se.huddinge.samverkan.account.ForReaders;
import se.huddinge.samverkan.activity.ActivityService;
import se.huddinge.samverkan.activity.attachment.Attachments;
import se.huddinge.samverkan.audit.AuditTrail;

/** What can be read about one activity. */
@Controller
@ForReaders
@RequestMapping("/aktiviteter/{id}")
class ActivityPageController {
    private final ActivityService activities;
    private final Attachments attachments;
    private final Traces traces;
    private final AuditTrail audit;

    ActivityPageController(ActivityService activities, Attachments attachments, Traces traces, AuditTrail audit) {
        this.activities = activities;
        this.attachments = attachments;
        this.traces = traces;
        this.audit = audit;
    }

    @GetMapping
    String show(@PathVariable Long id, Model model) {
        var page = activities.whole(id);
        model.addAttribute("page", page);
        model.addAttribute("activity", page.activity());
        model.addAttribute("attachments", attachments.of(id));
        model.addAttribute("traces", traces.ofActivity(id));
        return "pages/activity";
    }

    @GetMapping("/historik")
    String history(@PathVariable Long id, Model model) {
        var activity = activities.get(id);
        model.addAttribute("title", activity.getTitle());
        model.addAttribute("back", activity.address());
        model.addAttribute("prefix", "activity");
        model.addAttribute("entries", audit.of("activity", id));
        return "pages/history";
    }
}
