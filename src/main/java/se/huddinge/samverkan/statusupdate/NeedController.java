package se.huddinge.samverkan.statusupdate;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.huddinge.samverkan.account.ForCoordinator;
import se.huddinge.samverkan.account.ForWriters;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

/** What a department needs is answered by the coordinator, and closed by either. */
@Controller
@RequestMapping("/lagesrapporter/{id}/behov")
class NeedController {
    private final StatusUpdates updates;

    NeedController(StatusUpdates updates) {
        this.updates = updates;
    }

    @ModelAttribute("update")
    StatusUpdate update(@PathVariable Long id) {
        return updates.get(id);
    }

    @ForCoordinator
    @GetMapping("/svar")
    String ask(@ModelAttribute(name = "update", binding = false) StatusUpdate update, Model model) {
        update.requireNeed(NeedState.OPEN);
        model.addAttribute("form", ReplyForm.of(update));
        return "statusupdate/reply";
    }

    @ForCoordinator
    @PostMapping("/svar")
    @FormView("statusupdate/reply")
    String reply(@PathVariable Long id, @Valid @ModelAttribute("form") ReplyForm form, RedirectAttributes redirect) {
        updates.reply(id, form);
        Flash.success(redirect, "statusupdate.replied");
        return "redirect:/lagesrapporter/{id}";
    }

    @ForWriters
    @GetMapping("/avslut")
    String confirm(@PathVariable Long id, Model model) {
        var update = updates.settleable(id);
        update.requireNeed(NeedState.ANSWERED);
        model.addAttribute("form", StepForm.of(update));
        return "statusupdate/settling";
    }

    @ForWriters
    @PostMapping("/avslut")
    @FormView("statusupdate/settling")
    String settle(@PathVariable Long id, @Valid @ModelAttribute("form") StepForm form, RedirectAttributes redirect) {
        updates.settle(id, form);
        Flash.success(redirect, "statusupdate.settled");
        return "redirect:/lagesrapporter/{id}";
    }
}
