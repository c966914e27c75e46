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
@RequestMapping("/handlingsplaner/{id}/kopiering")
class CopyController {
    private final ActionPlanService plans;
    private final MeasureCopying copying;

    CopyController(ActionPlanService plans, MeasureCopying copying) {
        this.plans = plans;
        this.copying = copying;
    }

    @ModelAttribute("plan")
    ActionPlan plan(@PathVariable Long id) {
        return plans.writable(id);
    }

    @ModelAttribute("whiches")
    CopyForm.Which[] whiches() {
        return CopyForm.Which.values();
    }

    @GetMapping
    String ask(@ModelAttribute(name = "plan", binding = false) ActionPlan plan, Model model) {
        copying.source(plan);
        model.addAttribute("form", CopyForm.of(plan));
        return "actionplan/copy";
    }

    @PostMapping
    @FormView("actionplan/copy")
    String copy(@PathVariable Long id, @Valid @ModelAttribute("form") CopyForm form, RedirectAttributes redirect) {
        copying.copy(id, form);
        Flash.success(redirect, "actionplan.copied");
        return "redirect:/handlingsplaner/{id}";
    }
}
