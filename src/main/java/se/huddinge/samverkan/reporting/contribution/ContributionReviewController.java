package se.huddinge.samverkan.reporting.contribution;

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
import se.huddinge.samverkan.account.ForCoordinator;
import se.huddinge.samverkan.reporting.Contribution;
import se.huddinge.samverkan.reporting.Contributions;
import se.huddinge.samverkan.reporting.round.StepForm;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

/** The coordinator sends a contribution back, or is content with it. */
@Controller
@ForCoordinator
@RequestMapping("/rapporter/{id}/bidrag/{unitId}")
class ContributionReviewController {
    private final Contributions contributions;
    private final ContributionSteps steps;
    private final Clock clock;

    ContributionReviewController(Contributions contributions, ContributionSteps steps, Clock clock) {
        this.contributions = contributions;
        this.steps = steps;
        this.clock = clock;
    }

    @ModelAttribute("contribution")
    Contribution contribution(@PathVariable Long id, @PathVariable Long unitId) {
        return contributions.get(id, unitId);
    }

    @GetMapping("/ater")
    String askWhy(@ModelAttribute(name = "contribution", binding = false) Contribution contribution, Model model) {
        contribution.requireSent();
        model.addAttribute("form", ReturnForm.of(contribution, LocalDate.now(clock)));
        return "reporting/return";
    }

    @PostMapping("/ater")
    @FormView("reporting/return")
    String sendBack(
            @PathVariable Long id,
            @PathVariable Long unitId,
            @Valid @ModelAttribute("form") ReturnForm form,
            RedirectAttributes redirect) {
        steps.sendBack(id, unitId, form);
        Flash.success(redirect, "reporting.sent-back");
        return "redirect:/rapporter/{id}/bidrag/{unitId}";
    }

    @GetMapping("/klart")
    String confirm(@ModelAttribute(name = "contribution", binding = false) Contribution contribution, Model model) {
        contribution.requireSubmitted();
        model.addAttribute("form", StepForm.of(contribution));
        return "reporting/finishing";
    }

    @PostMapping("/klart")
    @FormView("reporting/finishing")
    String finish(
            @PathVariable Long id,
            @PathVariable Long unitId,
            @Valid @ModelAttribute("form") StepForm form,
            RedirectAttributes redirect) {
        steps.finish(id, unitId, form);
        Flash.success(redirect, "reporting.finished");
        return "redirect:/rapporter/{id}";
    }
}
