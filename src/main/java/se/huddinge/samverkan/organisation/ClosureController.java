package se.huddinge.samverkan.organisation;

import jakarta.validation.Valid;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.huddinge.samverkan.account.ForCoordinator;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

@Controller
@ForCoordinator
@RequestMapping("/forvaltningar/{id}/avslut")
class ClosureController {
    private final UnitService units;

    ClosureController(UnitService units) {
        this.units = units;
    }

    @ModelAttribute("unit")
    Unit unit(@PathVariable Long id) {
        return units.changeable(id);
    }

    @ModelAttribute("successors")
    List<Unit> successors(@ModelAttribute(name = "unit", binding = false) Unit unit) {
        return units.successors(unit);
    }

    @GetMapping
    String blank(@ModelAttribute(name = "unit", binding = false) Unit unit, Model model) {
        model.addAttribute("form", ClosureForm.of(unit));
        return "organisation/closure";
    }

    @PostMapping
    @FormView("organisation/closure")
    String close(@PathVariable Long id, @Valid @ModelAttribute("form") ClosureForm form, RedirectAttributes redirect) {
        units.close(id, form);
        Flash.success(redirect, "organisation.closed", form.lastDay().toString());
        return "redirect:/forvaltningar/{id}";
    }
}
