package se.huddinge.samverkan.meeting.agenda;

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
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

/** What an earlier meeting left for the next, and this one may take up. */
@Controller
@ForWriters
@RequestMapping("/moten/{id}/vantande")
class WaitingController {
    private final MeetingService meetings;
    private final Agenda agenda;

    WaitingController(MeetingService meetings, Agenda agenda) {
        this.meetings = meetings;
        this.agenda = agenda;
    }

    @ModelAttribute
    void around(@PathVariable Long id, Model model) {
        var meeting = meetings.open(id);
        model.addAttribute("meeting", meeting);
        model.addAttribute("items", agenda.waiting(meeting));
    }

    @GetMapping
    String show(@ModelAttribute(name = "meeting", binding = false) Meeting meeting, Model model) {
        model.addAttribute("form", TakingUpForm.of(meeting));
        return "meeting/waiting";
    }

    @PostMapping
    @FormView("meeting/waiting")
    String takeUp(
            @PathVariable Long id, @Valid @ModelAttribute("form") TakingUpForm form, RedirectAttributes redirect) {
        agenda.takeUp(id, form);
        Flash.success(redirect, "meeting.taken-up");
        return "redirect:/moten/{id}";
    }
}
