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
@RequestMapping("/larosaten/{id}/avslut/angra")
class ReopeningController {
    private final ClosureService closures;

    ReopeningController(ClosureService closures) {
        this.closures = closures;
    }

    @ModelAttribute("academy")
    Academy academy(@PathVariable Long id) {
        return closures.closed(id);
    }

    @GetMapping
    String blank(@ModelAttribute(name = "academy", binding = false) Academy academy, Model model) {
        model.addAttribute("form", ReopeningForm.of(academy));
        return "academy/reopening";
    }

    @PostMapping
    @FormView("academy/reopening")
    String reopen(
            @PathVariable Long id, @Valid @ModelAttribute("form") ReopeningForm form, RedirectAttributes redirect) {
        closures.reopen(id, form);
        Flash.success(redirect, "academy.reopened");
        return "redirect:/larosaten/{id}";
    }
}
