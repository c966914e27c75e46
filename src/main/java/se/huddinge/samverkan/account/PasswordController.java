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

/** Behind a link that works once. */
@Controller
@ForAnyone
@RequestMapping(PasswordController.PATH + "/{token}")
class PasswordController {
    static final String PATH = "/losenord";

    private final PasswordService passwords;

    PasswordController(PasswordService passwords) {
        this.passwords = passwords;
    }

    @ModelAttribute("account")
    Account account(@PathVariable String token) {
        return passwords.account(token);
    }

    @GetMapping
    String blank(Model model) {
        model.addAttribute("form", PasswordForm.blank());
        return "account/password";
    }

    @PostMapping
    @FormView("account/password")
    String choose(
            @PathVariable String token, @Valid @ModelAttribute("form") PasswordForm form, RedirectAttributes redirect) {
        passwords.choose(token, form);
        Flash.success(redirect, "account.password-chosen");
        return "redirect:/logga-in";
    }
}
