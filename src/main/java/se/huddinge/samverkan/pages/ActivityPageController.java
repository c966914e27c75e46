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
import se.huddinge.samverkan.priorityarea.LinkKind;
import se.huddinge.samverkan.priorityarea.link.LinkReader;

/** What can be read about one activity. */
@Controller
@ForReaders
@RequestMapping("/aktiviteter/{id}")
class ActivityPageController {
    private final ActivityService activities;
    private final Attachments attachments;
    private final LinkReader links;
    private final AuditTrail audit;

    ActivityPageController(ActivityService activities, Attachments attachments, LinkReader links, AuditTrail audit) {
        this.activities = activities;
        this.attachments = attachments;
        this.links = links;
        this.audit = audit;
    }

    @GetMapping
    String show(@PathVariable Long id, Model model) {
        var page = activities.whole(id);
        model.addAttribute("page", page);
        model.addAttribute("activity", page.activity());
        model.addAttribute("attachments", attachments.of(id));
        model.addAttribute("places", links.places(LinkKind.ACTIVITY, id));
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
