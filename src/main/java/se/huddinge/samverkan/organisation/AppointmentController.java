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
import se.huddinge.samverkan.account.Account;
import se.huddinge.samverkan.account.ForCoordinator;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

/** Who holds the position from a day, or stands in for who does. */
@Controller
@ForCoordinator
@RequestMapping("/forvaltningar/{id}/befattningar/{positionId}/{path:innehavare|ersattare}")
class AppointmentController {
    private final UnitService units;
    private final PositionService positions;
    private final Appointments appointments;

    AppointmentController(UnitService units, PositionService positions, Appointments appointments) {
        this.units = units;
        this.positions = positions;
        this.appointments = appointments;
    }

    @ModelAttribute("unit")
    Unit unit(@PathVariable Long id) {
        return units.changeable(id);
    }

    @ModelAttribute("position")
    Position position(@PathVariable Long id, @PathVariable Long positionId) {
        return positions.open(id, positionId);
    }

    @ModelAttribute("kind")
    Holding.Kind kind(@PathVariable String path) {
        return path.equals("innehavare") ? Holding.Kind.HOLDER : Holding.Kind.DEPUTY;
    }

    @ModelAttribute("accounts")
    List<Account> accounts() {
        return appointments.candidates();
    }

    @GetMapping
    String blank(@ModelAttribute(name = "unit", binding = false) Unit unit, Model model) {
        model.addAttribute("form", HoldingForm.blank(unit));
        return "organisation/appointment";
    }

    @PostMapping
    @FormView("organisation/appointment")
    String appoint(
            @PathVariable Long id,
            @PathVariable Long positionId,
            @PathVariable String path,
            @Valid @ModelAttribute("form") HoldingForm form,
            RedirectAttributes redirect) {
        appointments.appoint(id, positionId, kind(path), form);
        Flash.success(redirect, "organisation.appointed", form.validFrom().toString());
        return "redirect:/forvaltningar/{id}";
    }
}
