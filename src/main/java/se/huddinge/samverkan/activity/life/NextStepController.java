package se.huddinge.samverkan.activity.life;

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
import se.huddinge.samverkan.activity.Activity;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

/** Done with one press; with a word about it on a page of its own; and undone. */
@Controller
@ForWriters
@RequestMapping("/aktiviteter/{id}/nasta-steg")
class NextStepController {
    private final NextSteps steps;

    NextStepController(NextSteps steps) {
        this.steps = steps;
    }

    @ModelAttribute("activity")
    Activity activity(@PathVariable Long id) {
        return steps.answerable(id);
    }

    @GetMapping
    String ask(@PathVariable Long id, Model model) {
        model.addAttribute("form", steps.form(id));
        return "activity/next-step";
    }

    @PostMapping
    @FormView("activity/next-step")
    String take(@PathVariable Long id, @Valid @ModelAttribute("form") StepForm form, RedirectAttributes redirect) {
        steps.take(id, form);
        Flash.success(redirect, "activity.step-taken");
        return "redirect:/aktiviteter/{id}";
    }

    @PostMapping("/angra")
    @FormView("activity/next-step")
    String reopen(@PathVariable Long id, @Valid @ModelAttribute("form") StepForm form, RedirectAttributes redirect) {
        steps.reopen(id, form);
        Flash.success(redirect, "activity.step-reopened");
        return "redirect:/aktiviteter/{id}";
    }
}
