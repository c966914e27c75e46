package se.huddinge.samverkan.meeting.notes;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import se.huddinge.samverkan.account.ForWriters;
import se.huddinge.samverkan.meeting.MeetingService;
import se.huddinge.samverkan.meeting.Outcome;

/** The whole agenda to write at, item by item. */
@Controller
@ForWriters
@RequestMapping("/moten/{id}/anteckningar")
class NotesController {
    private final Notes notes;
    private final MeetingService meetings;
    private final Clock clock;

    NotesController(Notes notes, MeetingService meetings, Clock clock) {
        this.notes = notes;
        this.meetings = meetings;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable Long id, Model model) {
        notes.ongoing(id);
        var page = meetings.whole(id);
        model.addAttribute("page", page);
        model.addAttribute("meeting", page.meeting());
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("outcomes", Outcome.values());
        return "meeting/notes";
    }
}
