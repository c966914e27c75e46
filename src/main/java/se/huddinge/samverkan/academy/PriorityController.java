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
@RequestMapping("/larosaten/{id}/prioritet")
class PriorityController {
    private final PriorityService priorities;

    PriorityController(PriorityService priorities) {
        this.priorities = priorities;
    }

    @ModelAttribute("academy")
    Academy academy(@PathVariable Long id) {
        return priorities.withoutPriority(id);
    }

    @GetMapping
    String blank(@ModelAttribute(name = "academy", binding = false) Academy academy, Model model) {
        model.addAttribute("form", PriorityForm.blank(academy));
        return "academy/priority";
    }

    @PostMapping
    @FormView("academy/priority")
    String give(@PathVariable Long id, @Valid @ModelAttribute("form") PriorityForm form, RedirectAttributes redirect) {
        priorities.give(id, form);
        Flash.success(redirect, "academy.priority-given");
        return "redirect:/larosaten/{id}";
    }
}
