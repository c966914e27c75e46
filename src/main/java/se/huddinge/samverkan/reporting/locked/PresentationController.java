package se.huddinge.samverkan.reporting.locked;

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
@RequestMapping("/rapporter/{id}/rapport/{number}/presentation")
class PresentationController {
    private final Versions versions;
    private final Afterwards afterwards;

    PresentationController(Versions versions, Afterwards afterwards) {
        this.versions = versions;
        this.afterwards = afterwards;
    }

    @ModelAttribute("version")
    ReportVersion version(@PathVariable Long id, @PathVariable int number) {
        return versions.get(id, number);
    }

    @GetMapping
    String ask(Model model) {
        model.addAttribute("form", PresentationForm.blank());
        return "reporting/presentation";
    }

    @PostMapping
    @FormView("reporting/presentation")
    String present(
            @PathVariable Long id,
            @PathVariable int number,
            @Valid @ModelAttribute("form") PresentationForm form,
            RedirectAttributes redirect) {
        afterwards.present(id, number, form);
        Flash.success(redirect, "reporting.presented-now");
        return "redirect:/rapporter/{id}/rapport/{number}";
    }
}
