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

@Controller
@ForWriters
@RequestMapping("/moten/{id}/punkter")
class AgendaItemController {
    private final MeetingService meetings;
    private final Agenda agenda;
    private final AgendaChoices choices;

    AgendaItemController(MeetingService meetings, Agenda agenda, AgendaChoices choices) {
        this.meetings = meetings;
        this.agenda = agenda;
        this.choices = choices;
    }

    @ModelAttribute
    void around(@PathVariable Long id, Model model) {
        model.addAttribute("meeting", meetings.open(id));
        model.addAttribute("choices", choices);
    }

    @GetMapping("/ny")
    String blank(@ModelAttribute(name = "meeting", binding = false) Meeting meeting, Model model) {
        model.addAttribute("form", AgendaItemForm.blank(meeting));
        return "meeting/item";
    }

    @PostMapping
    @FormView("meeting/item")
    String add(@PathVariable Long id, @Valid @ModelAttribute("form") AgendaItemForm form, RedirectAttributes redirect) {
        agenda.add(id, form);
        Flash.success(redirect, "meeting.item-saved");
        return "redirect:/moten/{id}";
    }

    @GetMapping("/{itemId}")
    String edit(
            @PathVariable Long itemId,
            @ModelAttribute(name = "meeting", binding = false) Meeting meeting,
            Model model) {
        model.addAttribute("form", AgendaItemForm.of(meeting, meetings.item(meeting.getId(), itemId)));
        return "meeting/item";
    }

    @PostMapping("/{itemId}")
    @FormView("meeting/item")
    String revise(
            @PathVariable Long id,
            @PathVariable Long itemId,
            @Valid @ModelAttribute("form") AgendaItemForm form,
            RedirectAttributes redirect) {
        agenda.revise(id, itemId, form);
        Flash.success(redirect, "meeting.item-saved");
        return "redirect:/moten/{id}";
    }
}
