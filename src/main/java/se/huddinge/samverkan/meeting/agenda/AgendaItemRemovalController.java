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
import se.huddinge.samverkan.meeting.VersionForm;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

@Controller
@ForWriters
@RequestMapping("/moten/{id}/punkter/{itemId}/borttagning")
class AgendaItemRemovalController {
    private final MeetingService meetings;
    private final Agenda agenda;

    AgendaItemRemovalController(MeetingService meetings, Agenda agenda) {
        this.meetings = meetings;
        this.agenda = agenda;
    }

    @ModelAttribute
    void around(@PathVariable Long id, @PathVariable Long itemId, Model model) {
        model.addAttribute("meeting", meetings.open(id));
        model.addAttribute("item", agenda.removable(id, itemId));
    }

    @GetMapping
    String ask(@ModelAttribute(name = "meeting", binding = false) Meeting meeting, Model model) {
        model.addAttribute("form", VersionForm.of(meeting));
        return "meeting/item-removal";
    }

    @PostMapping
    @FormView("meeting/item-removal")
    String remove(
            @PathVariable Long id,
            @PathVariable Long itemId,
            @Valid @ModelAttribute("form") VersionForm form,
            RedirectAttributes redirect) {
        agenda.remove(id, itemId, form);
        Flash.success(redirect, "meeting.item-removed");
        return "redirect:/moten/{id}";
    }
}
