package se.huddinge.samverkan.pages;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import se.huddinge.samverkan.account.ForReaders;
import se.huddinge.samverkan.account.ForWriters;
import se.huddinge.samverkan.audit.AuditTrail;
import se.huddinge.samverkan.meeting.Meeting;
import se.huddinge.samverkan.meeting.MeetingService;
import se.huddinge.samverkan.meeting.listing.MeetingList;

/** What can be read about one meeting. */
@Controller
@ForReaders
@RequestMapping("/moten/{id}")
class MeetingPageController {
    private final MeetingService meetings;
    private final MeetingList list;
    private final AuditTrail audit;
    private final Clock clock;

    MeetingPageController(MeetingService meetings, MeetingList list, AuditTrail audit, Clock clock) {
        this.meetings = meetings;
        this.list = list;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable Long id, Model model) {
        var page = meetings.whole(id);
        model.addAttribute("page", page);
        model.addAttribute("meeting", page.meeting());
        model.addAttribute("series", list.ofSeries(page.meeting()));
        model.addAttribute("today", LocalDate.now(clock));
        return "pages/meeting";
    }

    /** What was done to items under sekretess stands in it: it is for who writes. */
    @ForWriters
    @GetMapping("/historik")
    String history(@PathVariable Long id, Model model) {
        var meeting = meetings.writable(id);
        model.addAttribute("title", meeting.getTitle());
        model.addAttribute("back", meeting.address());
        model.addAttribute("prefix", "meeting");
        model.addAttribute("entries", audit.of(Meeting.SUBJECT, id));
        return "pages/history";
    }
}
