package se.huddinge.samverkan.meeting.agenda;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import se.huddinge.samverkan.account.ForWriters;
import se.huddinge.samverkan.meeting.Meeting;
import se.huddinge.samverkan.meeting.MeetingService;
import se.huddinge.samverkan.web.FormView;

/** The order of the agenda, changed a step at a time. */
@Controller
@ForWriters
@RequestMapping("/moten/{id}/ordning")
class AgendaOrderController {
    private final MeetingService meetings;
    private final Agenda agenda;

    AgendaOrderController(MeetingService meetings, Agenda agenda) {
        this.meetings = meetings;
        this.agenda = agenda;
    }

    @ModelAttribute
    void around(@PathVariable Long id, Model model) {
        var meeting = meetings.open(id);
        model.addAttribute("meeting", meeting);
        model.addAttribute("items", meetings.items(meeting));
    }

    @GetMapping
    String show(@ModelAttribute(name = "meeting", binding = false) Meeting meeting, Model model) {
        model.addAttribute("form", OrderForm.of(meeting));
        return "meeting/order";
    }

    @PostMapping
    @FormView("meeting/order")
    String move(@PathVariable Long id, @Valid @ModelAttribute("form") OrderForm form) {
        agenda.move(id, form);
        return "redirect:/moten/{id}/ordning";
    }
}
