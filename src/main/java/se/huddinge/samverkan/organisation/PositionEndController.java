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
@RequestMapping("/forvaltningar/{id}/befattningar/{positionId}/avslut")
class PositionEndController {
    private final UnitService units;
    private final PositionService positions;

    PositionEndController(UnitService units, PositionService positions) {
        this.units = units;
        this.positions = positions;
    }

    @ModelAttribute("unit")
    Unit unit(@PathVariable Long id) {
        return units.changeable(id);
    }

    @ModelAttribute("ending")
    Ending ending(@PathVariable Long id, @PathVariable Long positionId) {
        var position = positions.open(id, positionId);
        return new Ending("organisation.end.position", position.getTitle(), null);
    }

    @GetMapping
    String blank(@ModelAttribute(name = "unit", binding = false) Unit unit, Model model) {
        model.addAttribute("form", EndForm.of(unit));
        return "organisation/end";
    }

    @PostMapping
    @FormView("organisation/end")
    String close(
            @PathVariable Long id,
            @PathVariable Long positionId,
            @Valid @ModelAttribute("form") EndForm form,
            RedirectAttributes redirect) {
        positions.close(id, positionId, form);
        Flash.success(redirect, "organisation.ended", form.lastDay().toString());
        return "redirect:/forvaltningar/{id}";
    }
}
