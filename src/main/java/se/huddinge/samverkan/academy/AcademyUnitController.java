package se.huddinge.samverkan.academy;

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
@RequestMapping("/larosaten/{id}/institutioner")
class AcademyUnitController {
    private final AcademyService academies;

    AcademyUnitController(AcademyService academies) {
        this.academies = academies;
    }

    @ModelAttribute("academy")
    Academy academy(@PathVariable Long id) {
        return academies.get(id);
    }

    @GetMapping("/ny")
    String blank(@ModelAttribute(name = "academy", binding = false) Academy academy, Model model) {
        model.addAttribute("form", AcademyUnitForm.blank(academy));
        return "academy/unit";
    }

    @PostMapping
    @FormView("academy/unit")
    String add(
            @PathVariable Long id, @Valid @ModelAttribute("form") AcademyUnitForm form, RedirectAttributes redirect) {
        academies.addUnit(id, form);
        Flash.success(redirect, "academy.unit-added", form.nameSv());
        return "redirect:/larosaten/{id}";
    }

    @GetMapping("/{unitId}")
    String edit(
            @PathVariable Long id,
            @PathVariable Long unitId,
            @ModelAttribute(name = "academy", binding = false) Academy academy,
            Model model) {
        model.addAttribute("form", AcademyUnitForm.of(academy, academies.unit(id, unitId)));
        return "academy/unit";
    }

    @PostMapping("/{unitId}")
    @FormView("academy/unit")
    String rename(
            @PathVariable Long id,
            @PathVariable Long unitId,
            @Valid @ModelAttribute("form") AcademyUnitForm form,
            RedirectAttributes redirect) {
        academies.renameUnit(id, unitId, form);
        Flash.success(redirect, "academy.unit-renamed", form.nameSv());
        return "redirect:/larosaten/{id}";
    }
}
