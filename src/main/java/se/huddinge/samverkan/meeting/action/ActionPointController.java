package se.huddinge.samverkan.meeting.action;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.huddinge.samverkan.account.ForWriters;
import se.huddinge.samverkan.meeting.MeetingService;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

@Controller
@ForWriters
@RequestMapping("/moten/{id}/atgarder")
class ActionPointController {
    private final MeetingService meetings;
    private final ActionPoints actions;

    ActionPointController(MeetingService meetings, ActionPoints actions) {
        this.meetings = meetings;
        this.actions = actions;
    }

    @ModelAttribute
    void around(@PathVariable Long id, Model model) {
        var meeting = meetings.get(id);
        model.addAttribute("meeting", meeting);
        model.addAttribute("items", meetings.items(meeting));
        model.addAttribute("positions", actions.positions());
    }

    @GetMapping("/ny")
    String blank(@PathVariable Long id, @RequestParam(required = false) @Nullable Long punkt, Model model) {
        model.addAttribute("form", ActionForm.blank(meetings.open(id), punkt));
        return "meeting/action";
    }

    @PostMapping
    @FormView("meeting/action")
    String add(@PathVariable Long id, @Valid @ModelAttribute("form") ActionForm form, RedirectAttributes redirect) {
        actions.add(id, form);
        Flash.success(redirect, "meeting.action-saved");
        return "redirect:/moten/{id}#atgarder";
    }

    @GetMapping("/{actionId}/redigera")
    String edit(@PathVariable Long id, @PathVariable Long actionId, Model model) {
        model.addAttribute("form", ActionForm.of(meetings.open(id), actions.get(id, actionId)));
        return "meeting/action";
    }

    @PostMapping("/{actionId}")
    @FormView("meeting/action")
    String revise(
            @PathVariable Long id,
            @PathVariable Long actionId,
            @Valid @ModelAttribute("form") ActionForm form,
            RedirectAttributes redirect) {
        actions.revise(id, actionId, form);
        Flash.success(redirect, "meeting.action-saved");
        return "redirect:/moten/{id}#atgarder";
    }
}
