package se.huddinge.samverkan.meeting.action;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.huddinge.samverkan.account.ForReaders;
import se.huddinge.samverkan.meeting.ActionPoint;
import se.huddinge.samverkan.meeting.MeetingAccess;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

/** What was agreed is read, and said to be done or not after all. */
@Controller
@ForReaders
@RequestMapping("/moten/{id}/atgarder/{actionId}")
class ActionDoneController {
    private final ActionPoints actions;
    private final MeetingAccess access;
    private final Clock clock;

    ActionDoneController(ActionPoints actions, MeetingAccess access, Clock clock) {
        this.actions = actions;
        this.access = access;
        this.clock = clock;
    }

    @ModelAttribute
    void around(@PathVariable Long id, @PathVariable Long actionId, Model model) {
        var action = actions.get(id, actionId);
        model.addAttribute("action", action);
        model.addAttribute("meeting", action.getMeeting());
        model.addAttribute("finishable", actions.isFinishable(action));
        model.addAttribute(
                "revisable",
                action.getMeeting().getStatus().isOpen()
                        && access.mayOwn(action.getMeeting().getUnit().getId()));
        model.addAttribute("late", action.isLate(LocalDate.now(clock)));
    }

    @GetMapping
    String show(@ModelAttribute(name = "action", binding = false) ActionPoint action, Model model) {
        model.addAttribute("form", ActionDoneForm.of(action));
        return "meeting/action-point";
    }

    @GetMapping("/klar")
    String ask(@PathVariable Long id, @PathVariable Long actionId, Model model) {
        model.addAttribute("form", ActionDoneForm.of(actions.finishable(id, actionId)));
        return "meeting/action-done";
    }

    @PostMapping("/klar")
    @FormView("meeting/action-done")
    String finish(
            @PathVariable Long id,
            @PathVariable Long actionId,
            @Valid @ModelAttribute("form") ActionDoneForm form,
            RedirectAttributes redirect) {
        actions.finish(id, actionId, form);
        Flash.success(redirect, "meeting.action-done");
        return "redirect:/moten/{id}/atgarder/{actionId}";
    }

    @PostMapping("/klar/angra")
    @FormView("meeting/action-done")
    String reopen(
            @PathVariable Long id,
            @PathVariable Long actionId,
            @Valid @ModelAttribute("form") ActionDoneForm form,
            RedirectAttributes redirect) {
        actions.reopen(id, actionId, form);
        Flash.success(redirect, "meeting.action-reopened");
        return "redirect:/moten/{id}/atgarder/{actionId}";
    }
}
