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
@RequestMapping("/forvaltningar/{id}/innehav/{holdingId}/franvaro")
class AbsenceController {
    private final UnitService units;
    private final Appointments appointments;
    private final Absences absences;

    AbsenceController(UnitService units, Appointments appointments, Absences absences) {
        this.units = units;
        this.appointments = appointments;
        this.absences = absences;
    }

    @ModelAttribute("unit")
    Unit unit(@PathVariable Long id) {
        return units.changeable(id);
    }

    @ModelAttribute("holding")
    Holding holding(@PathVariable Long id, @PathVariable Long holdingId) {
        return appointments.holding(id, holdingId);
    }

    @GetMapping
    String blank(@ModelAttribute(name = "unit", binding = false) Unit unit, Model model) {
        model.addAttribute("form", AbsenceForm.blank(unit));
        return "organisation/absence";
    }

    @PostMapping
    @FormView("organisation/absence")
    String register(
            @PathVariable Long id,
            @PathVariable Long holdingId,
            @Valid @ModelAttribute("form") AbsenceForm form,
            RedirectAttributes redirect) {
        absences.register(id, holdingId, form);
        Flash.success(redirect, "organisation.absent", form.validFrom().toString());
        return "redirect:/forvaltningar/{id}";
    }
}
