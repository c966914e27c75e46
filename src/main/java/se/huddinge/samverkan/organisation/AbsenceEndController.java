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
@RequestMapping("/forvaltningar/{id}/franvaro/{absenceId}/avslut")
class AbsenceEndController {
    private final UnitService units;
    private final Absences absences;

    AbsenceEndController(UnitService units, Absences absences) {
        this.units = units;
        this.absences = absences;
    }

    @ModelAttribute("unit")
    Unit unit(@PathVariable Long id) {
        return units.changeable(id);
    }

    @ModelAttribute("ending")
    Ending ending(@PathVariable Long id, @PathVariable Long absenceId) {
        var absence = absences.absence(id, absenceId);
        return new Ending(
                "organisation.end.absence", absence.getHolding().getAccount().getName(), absence.getPeriod());
    }

    @GetMapping
    String blank(@ModelAttribute(name = "unit", binding = false) Unit unit, Model model) {
        model.addAttribute("form", EndForm.of(unit));
        return "organisation/end";
    }

    @PostMapping
    @FormView("organisation/end")
    String end(
            @PathVariable Long id,
            @PathVariable Long absenceId,
            @Valid @ModelAttribute("form") EndForm form,
            RedirectAttributes redirect) {
        absences.end(id, absenceId, form);
        Flash.success(redirect, "organisation.ended", form.lastDay().toString());
        return "redirect:/forvaltningar/{id}";
    }
}
