package se.huddinge.samverkan.actionplan;

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
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

@Controller
@ForWriters
@RequestMapping("/handlingsplaner/{id}/atgarder")
class MeasureController {
    private final ActionPlanService plans;
    private final MeasureService measures;
    private final MeasureReferences references;

    MeasureController(ActionPlanService plans, MeasureService measures, MeasureReferences references) {
        this.plans = plans;
        this.measures = measures;
        this.references = references;
    }

    @ModelAttribute("plan")
    ActionPlan plan(@PathVariable Long id) {
        return plans.writable(id);
    }

    @ModelAttribute("choices")
    MeasureReferences choices() {
        return references;
    }

    @GetMapping("/ny")
    String blank(@ModelAttribute(name = "plan", binding = false) ActionPlan plan, Model model) {
        model.addAttribute("form", MeasureForm.blank(plan));
        return "actionplan/measure";
    }

    @PostMapping
    @FormView("actionplan/measure")
    String add(@PathVariable Long id, @Valid @ModelAttribute("form") MeasureForm form, RedirectAttributes redirect) {
        measures.add(id, form);
        Flash.success(redirect, "actionplan.measure-added");
        return "redirect:/handlingsplaner/{id}";
    }

    @GetMapping("/{measureId}")
    String edit(@PathVariable Long id, @PathVariable Long measureId, Model model) {
        model.addAttribute("form", MeasureForm.of(measures.measure(id, measureId)));
        return "actionplan/measure";
    }

    @PostMapping("/{measureId}")
    @FormView("actionplan/measure")
    String revise(
            @PathVariable Long id,
            @PathVariable Long measureId,
            @Valid @ModelAttribute("form") MeasureForm form,
            RedirectAttributes redirect) {
        measures.revise(id, measureId, form);
        Flash.success(redirect, "actionplan.measure-revised");
        return "redirect:/handlingsplaner/{id}";
    }
}
