package se.huddinge.samverkan.statusupdate;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.huddinge.samverkan.account.ForCoordinator;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

@Controller
@ForCoordinator
@RequestMapping("/lagesrapporter/takt")
class CadenceController {
    private final CadenceService cadences;

    CadenceController(CadenceService cadences) {
        this.cadences = cadences;
    }

    @ModelAttribute("everies")
    Cadence.Every[] everies() {
        return Cadence.Every.values();
    }

    @GetMapping
    String ask(Model model) {
        model.addAttribute("form", CadenceForm.of(cadences.get()));
        return "statusupdate/cadence";
    }

    @PostMapping
    @FormView("statusupdate/cadence")
    String change(@Valid @ModelAttribute("form") CadenceForm form, RedirectAttributes redirect) {
        cadences.change(form);
        Flash.success(redirect, "statusupdate.cadence-changed");
        return "redirect:/lagesrapporter";
    }
}
