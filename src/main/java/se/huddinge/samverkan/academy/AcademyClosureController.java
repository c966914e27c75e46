package se.huddinge.samverkan.academy;

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
@RequestMapping("/larosaten/{id}/avslut")
class AcademyClosureController {
    private final ClosureService closures;
    private final AcademyService academies;

    AcademyClosureController(ClosureService closures, AcademyService academies) {
        this.closures = closures;
        this.academies = academies;
    }

    @ModelAttribute("academy")
    Academy academy(@PathVariable Long id) {
        return academies.get(id);
    }

    @ModelAttribute("successors")
    List<AcademyRow> successors(@ModelAttribute(name = "academy", binding = false) Academy academy) {
        return closures.successors(academy);
    }

    @GetMapping
    String blank(@ModelAttribute(name = "academy", binding = false) Academy academy, Model model) {
        model.addAttribute("form", ClosureForm.of(academy));
        return "academy/closure";
    }

    @PostMapping
    @FormView("academy/closure")
    String close(@PathVariable Long id, @Valid @ModelAttribute("form") ClosureForm form, RedirectAttributes redirect) {
        closures.close(id, form);
        Flash.success(redirect, "academy.closed", form.lastDay().toString());
        return "redirect:/larosaten/{id}";
    }
}
