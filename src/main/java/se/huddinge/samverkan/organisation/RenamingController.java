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
@RequestMapping("/forvaltningar/{id}/namnbyte")
class RenamingController {
    private final UnitService units;

    RenamingController(UnitService units) {
        this.units = units;
    }

    @ModelAttribute("unit")
    Unit unit(@PathVariable Long id) {
        return units.changeable(id);
    }

    @GetMapping
    String blank(@ModelAttribute(name = "unit", binding = false) Unit unit, Model model) {
        model.addAttribute("form", RenamingForm.of(unit));
        return "organisation/renaming";
    }

    @PostMapping
    @FormView("organisation/renaming")
    String rename(
            @PathVariable Long id, @Valid @ModelAttribute("form") RenamingForm form, RedirectAttributes redirect) {
        units.rename(id, form);
        Flash.success(redirect, "organisation.renamed", form.nameSv());
        return "redirect:/forvaltningar/{id}";
    }
}
