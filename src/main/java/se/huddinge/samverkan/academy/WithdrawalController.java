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
@RequestMapping("/larosaten/{id}/prioritetsslut")
class WithdrawalController {
    private final PriorityService priorities;

    WithdrawalController(PriorityService priorities) {
        this.priorities = priorities;
    }

    @ModelAttribute("academy")
    Academy academy(@PathVariable Long id) {
        return priorities.withPriority(id);
    }

    @GetMapping
    String blank(@ModelAttribute(name = "academy", binding = false) Academy academy, Model model) {
        model.addAttribute("form", WithdrawalForm.blank(academy));
        return "academy/withdrawal";
    }

    @PostMapping
    @FormView("academy/withdrawal")
    String withdraw(
            @PathVariable Long id, @Valid @ModelAttribute("form") WithdrawalForm form, RedirectAttributes redirect) {
        priorities.withdraw(id, form);
        Flash.success(redirect, "academy.withdrawn");
        return "redirect:/larosaten/{id}";
    }
}
