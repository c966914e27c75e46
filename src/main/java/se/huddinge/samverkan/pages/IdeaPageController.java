package se.huddinge.samverkan.pages;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import se.huddinge.samverkan.account.ForReaders;
import se.huddinge.samverkan.audit.AuditTrail;
import se.huddinge.samverkan.idea.Idea;
import se.huddinge.samverkan.idea.IdeaService;
import se.huddinge.samverkan.meeting.listing.MeetingList;

/** What can be read about one idea, and what became of it. */
@Controller
@ForReaders
@RequestMapping("/ideer/{id}")
class IdeaPageController {
    private final IdeaService ideas;
    private final MeetingList meetings;
    private final AuditTrail audit;

    IdeaPageController(IdeaService ideas, MeetingList meetings, AuditTrail audit) {
        this.ideas = ideas;
        this.meetings = meetings;
        this.audit = audit;
    }

    @GetMapping
    String show(@PathVariable Long id, Model model) {
        var page = ideas.whole(id);
        model.addAttribute("page", page);
        model.addAttribute("idea", page.idea());
        model.addAttribute("meetings", meetings.aboutIdea(id));
        return "pages/idea";
    }

    @GetMapping("/historik")
    String history(@PathVariable Long id, Model model) {
        var idea = ideas.get(id);
        model.addAttribute("title", idea.getTitle());
        model.addAttribute("back", idea.address());
        model.addAttribute("prefix", "idea");
        model.addAttribute("entries", audit.of(Idea.SUBJECT, id));
        return "pages/history";
    }
}
