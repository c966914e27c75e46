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
@RequestMapping("/handlingsplaner/{id}/atgarder/{measureId}/uppfoljning")
class FollowUpController {
    private final ActionPlanService plans;
    private final MeasureService measures;

    FollowUpController(ActionPlanService plans, MeasureService measures) {
        this.plans = plans;
        this.measures = measures;
    }

    @ModelAttribute("plan")
    ActionPlan plan(@PathVariable Long id) {
        return plans.writable(id);
    }

    @ModelAttribute("measure")
    Measure measure(@PathVariable Long id, @PathVariable Long measureId) {
        return measures.measure(id, measureId);
    }

    @ModelAttribute("states")
    Measure.State[] states() {
        return Measure.State.values();
    }

    @GetMapping
    String ask(@ModelAttribute(name = "measure", binding = false) Measure measure, Model model) {
        model.addAttribute("form", FollowUpForm.of(measure));
        return "actionplan/follow-up";
    }

    @PostMapping
    @FormView("actionplan/follow-up")
    String followUp(
            @PathVariable Long id,
            @PathVariable Long measureId,
            @Valid @ModelAttribute("form") FollowUpForm form,
            RedirectAttributes redirect) {
        measures.followUp(id, measureId, form);
        Flash.success(redirect, "actionplan.followed-up");
        return "redirect:/handlingsplaner/{id}";
    }
}
