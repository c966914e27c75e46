package se.huddinge.samverkan.organisation;

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
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

@Controller
@ForCoordinator
@RequestMapping("/forvaltningar/{id}/befattningar")
class PositionController {
    private final UnitService units;
    private final PositionService positions;

    PositionController(UnitService units, PositionService positions) {
        this.units = units;
        this.positions = positions;
    }

    @ModelAttribute("unit")
    Unit unit(@PathVariable Long id) {
        return units.changeable(id);
    }

    @ModelAttribute("kinds")
    Position.Kind[] kinds() {
        return Position.Kind.values();
    }

    @GetMapping("/ny")
    String blank(@ModelAttribute(name = "unit", binding = false) Unit unit, Model model) {
        model.addAttribute("form", PositionForm.blank(unit));
        return "organisation/position";
    }

    @PostMapping
    @FormView("organisation/position")
    String add(@PathVariable Long id, @Valid @ModelAttribute("form") PositionForm form, RedirectAttributes redirect) {
        positions.add(id, form);
        Flash.success(redirect, "organisation.position-added", form.title());
        return "redirect:/forvaltningar/{id}";
    }
}
