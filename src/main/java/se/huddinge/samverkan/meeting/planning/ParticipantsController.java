package se.huddinge.samverkan.meeting.planning;

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
import se.huddinge.samverkan.meeting.Invitee;
import se.huddinge.samverkan.meeting.Meeting;
import se.huddinge.samverkan.meeting.MeetingService;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

@Controller
@ForWriters
@RequestMapping("/moten/{id}/deltagare")
class ParticipantsController {
    private final MeetingService meetings;
    private final MeetingPlanning planning;

    ParticipantsController(MeetingService meetings, MeetingPlanning planning) {
        this.meetings = meetings;
        this.planning = planning;
    }

    /** As a list of ticks shows somebody. */
    public record Choice(Long id, String name) {
        static Choice of(Long id, Invitee one) {
            return new Choice(id, one.affiliation() == null ? one.name() : one.name() + ", " + one.affiliation());
        }
    }

    @ModelAttribute
    void around(@PathVariable Long id, Model model) {
        var meeting = meetings.open(id);
        var near = planning.near(meeting, meetings.participants(id));
        model.addAttribute("meeting", meeting);
        model.addAttribute(
                "outside",
                near.stream()
                        .filter(one -> one.personId() != null)
                        .map(one -> Choice.of(one.personId(), one))
                        .toList());
        model.addAttribute(
                "ours",
                near.stream()
                        .filter(one -> one.accountId() != null)
                        .map(one -> Choice.of(one.accountId(), one))
                        .toList());
    }

    @GetMapping
    String choose(@ModelAttribute(name = "meeting", binding = false) Meeting meeting, Model model) {
        model.addAttribute("form", ParticipantsForm.of(meeting, meetings.participants(meeting.getId())));
        return "meeting/participants";
    }

    @PostMapping
    @FormView("meeting/participants")
    String invite(
            @PathVariable Long id, @Valid @ModelAttribute("form") ParticipantsForm form, RedirectAttributes redirect) {
        planning.invite(id, form);
        Flash.success(redirect, "meeting.participants-chosen");
        return "redirect:/moten/{id}";
    }
}
