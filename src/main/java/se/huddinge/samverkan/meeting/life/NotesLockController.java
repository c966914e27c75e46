package se.huddinge.samverkan.meeting.life;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.huddinge.samverkan.account.ForWriters;
import se.huddinge.samverkan.meeting.Meeting;
import se.huddinge.samverkan.meeting.MeetingService;
import se.huddinge.samverkan.meeting.Status;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

/** The notes are looked through and locked. */
@Controller
@ForWriters
@RequestMapping("/moten/{id}/las")
class NotesLockController {
    private final MeetingService meetings;
    private final MeetingLife life;

    NotesLockController(MeetingService meetings, MeetingLife life) {
        this.meetings = meetings;
        this.life = life;
    }

    @ModelAttribute
    void around(@PathVariable Long id, Model model) {
        meetings.writable(id);
        var page = meetings.whole(id);
        model.addAttribute("page", page);
        model.addAttribute("meeting", page.meeting());
    }

    @GetMapping
    String ask(@ModelAttribute(name = "meeting", binding = false) Meeting meeting, Model model) {
        meeting.requireStatus(Status.ONGOING);
        model.addAttribute("form", LockForm.of(meeting));
        return "meeting/lock";
    }

    @PostMapping
    @FormView("meeting/lock")
    String lock(@PathVariable Long id, @Valid @ModelAttribute("form") LockForm form, RedirectAttributes redirect) {
        life.lock(id, form);
        Flash.success(redirect, "meeting.locked");
        return "redirect:/moten/{id}";
    }
}
