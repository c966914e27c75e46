package se.huddinge.samverkan.reporting.contribution;

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
import se.huddinge.samverkan.reporting.Contribution;
import se.huddinge.samverkan.reporting.ContributionForm;
import se.huddinge.samverkan.reporting.Contributions;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

/** A unit writes its contribution: kept as a draft, or sent. */
@Controller
@ForWriters
@RequestMapping("/rapporter/{id}/bidrag/{unitId}")
class ContributionWritingController {
    private final Contributions contributions;
    private final ContributionSteps steps;
    private final Figures figures;

    ContributionWritingController(Contributions contributions, ContributionSteps steps, Figures figures) {
        this.contributions = contributions;
        this.steps = steps;
        this.figures = figures;
    }

    @ModelAttribute
    void around(@PathVariable Long id, @PathVariable Long unitId, Model model) {
        var contribution = contributions.writable(id, unitId);
        model.addAttribute("contribution", contribution);
        model.addAttribute("figures", figures.of(contribution));
    }

    @GetMapping("/redigera")
    String edit(@ModelAttribute(name = "contribution", binding = false) Contribution contribution, Model model) {
        contribution.requireWriting();
        model.addAttribute("form", steps.form(contribution));
        return "reporting/writing";
    }

    @PostMapping
    @FormView("reporting/writing")
    String save(
            @PathVariable Long id,
            @PathVariable Long unitId,
            @Valid @ModelAttribute("form") ContributionForm form,
            RedirectAttributes redirect) {
        steps.save(id, unitId, form);
        Flash.success(redirect, "reporting.draft-saved");
        return "redirect:/rapporter/{id}/bidrag/{unitId}";
    }

    @PostMapping("/inlamning")
    @FormView("reporting/writing")
    String submit(
            @PathVariable Long id,
            @PathVariable Long unitId,
            @Valid @ModelAttribute("form") ContributionForm form,
            RedirectAttributes redirect) {
        steps.submit(id, unitId, form);
        Flash.success(redirect, "reporting.submitted");
        return "redirect:/rapporter/{id}/bidrag/{unitId}";
    }
}
