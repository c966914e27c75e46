package se.huddinge.samverkan.pages;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import se.huddinge.samverkan.account.ForReaders;
import se.huddinge.samverkan.audit.AuditTrail;
import se.huddinge.samverkan.environment.EnvironmentList;
import se.huddinge.samverkan.meeting.listing.MeetingList;
import se.huddinge.samverkan.priorityarea.AreaService;
import se.huddinge.samverkan.priorityarea.PriorityArea;
import se.huddinge.samverkan.priorityarea.link.LinkReader;

/** What can be read about one priority area, and what lives in it. */
@Controller
@ForReaders
@RequestMapping("/prioriterade-omraden/{id}")
class PriorityAreaPageController {
    private final AreaService areas;
    private final LinkReader links;
    private final EnvironmentList environments;
    private final MeetingList meetings;
    private final AuditTrail audit;

    PriorityAreaPageController(
            AreaService areas, LinkReader links, EnvironmentList environments, MeetingList meetings, AuditTrail audit) {
        this.areas = areas;
        this.links = links;
        this.environments = environments;
        this.meetings = meetings;
        this.audit = audit;
    }

    @GetMapping
    String show(@PathVariable Long id, Model model) {
        var page = areas.whole(id);
        model.addAttribute("page", page);
        model.addAttribute("area", page.area());
        model.addAttribute("linked", links.of(id));
        model.addAttribute("environments", environments.inArea(id));
        model.addAttribute("alike", page.linkable() ? links.alike(page.area()) : List.of());
        model.addAttribute("meetings", meetings.aboutArea(id));
        return "pages/priorityarea";
    }

    @GetMapping("/historik")
    String history(@PathVariable Long id, Model model) {
        var area = areas.get(id);
        model.addAttribute("title", area.getTitle());
        model.addAttribute("back", area.address());
        model.addAttribute("prefix", "priorityarea");
        model.addAttribute("entries", audit.of(PriorityArea.SUBJECT, id));
        return "pages/history";
    }
}
