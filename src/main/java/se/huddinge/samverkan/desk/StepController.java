package se.huddinge.samverkan.desk;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.huddinge.samverkan.account.ForContactPerson;
import se.huddinge.samverkan.activity.Activity;
import se.huddinge.samverkan.activity.life.NextSteps;
import se.huddinge.samverkan.activity.life.StepForm;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

/** A next step is done with one press where it waits, and the contact person stays there. */
@Controller
@ForContactPerson
@RequestMapping("/min-forvaltning/nasta-steg/{id}")
class StepController {
    private final NextSteps steps;

    StepController(NextSteps steps) {
        this.steps = steps;
    }

    @ModelAttribute("activity")
    Activity activity(@PathVariable Long id) {
        return steps.answerable(id);
    }

    @PostMapping
    @FormView("activity/next-step")
    String take(
            @PathVariable Long id,
            @Valid @ModelAttribute("form") StepForm form,
            @RequestParam Long unit,
            RedirectAttributes redirect) {
        steps.take(id, form);
        Flash.success(redirect, "desk.my-unit.step-taken");
        redirect.addAttribute("unit", unit);
        return "redirect:/min-forvaltning";
    }
}
