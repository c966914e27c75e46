package se.huddinge.samverkan.account;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

@Controller
@ForAnyone
@RequestMapping(FirstAdministratorController.PATH + "/{token}")
class FirstAdministratorController {
    static final String PATH = "/forsta-administratoren";

    private final FirstAdministrator first;

    FirstAdministratorController(FirstAdministrator first) {
        this.first = first;
    }

    @GetMapping
    String blank(@PathVariable String token, Model model) {
        first.requireOpen(token);
        model.addAttribute("form", FirstAdministratorForm.blank());
        return "account/first";
    }

    @PostMapping
    @FormView("account/first")
    String make(
            @PathVariable String token,
            @Valid @ModelAttribute("form") FirstAdministratorForm form,
            RedirectAttributes redirect) {
        first.make(token, form);
        Flash.success(redirect, "account.password-chosen");
        return "redirect:/logga-in";
    }
}
