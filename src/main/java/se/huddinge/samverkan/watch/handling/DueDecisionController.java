package se.huddinge.samverkan.watch.handling;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.huddinge.samverkan.account.ForReaders;
import se.huddinge.samverkan.watch.Due;
import se.huddinge.samverkan.watch.DueAddress;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

/** What is to become of an agreement: it ends the reminders of all that hangs on the day. */
@Controller
@ForReaders
@RequestMapping(DueAddress.PATTERN + "/beslut")
class DueDecisionController {
    private final Handlings handlings;

    DueDecisionController(Handlings handlings) {
        this.handlings = handlings;
    }

    @ModelAttribute("decisions")
    Decision[] decisions() {
        return Decision.values();
    }

    @ModelAttribute("due")
    @Nullable
    Due due(@PathVariable String kind, @PathVariable String item, @PathVariable String day) {
        return handlings.waiting(new DueAddress(kind, item, day).key());
    }

    @GetMapping
    String blank(@PathVariable String kind, @PathVariable String item, @PathVariable String day, Model model) {
        var due = handlings.handleable(new DueAddress(kind, item, day).key());
        model.addAttribute("form", DueDecisionForm.of(handlings.said(Handlings.decided(due))));
        return "watch/decision";
    }

    @PostMapping
    @FormView("watch/decision")
    String decide(
            @PathVariable String kind,
            @PathVariable String item,
            @PathVariable String day,
            @Valid @ModelAttribute("form") DueDecisionForm form,
            RedirectAttributes redirect) {
        handlings.decide(new DueAddress(kind, item, day).key(), form);
        Flash.success(redirect, "watch.decided");
        return "redirect:/att-gora";
    }
}
