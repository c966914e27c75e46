package se.huddinge.samverkan.account;

import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

@Controller
@ForSignedIn
@RequestMapping("/konto/losenord")
class OwnPasswordController {
    private final PasswordService passwords;
    private final CurrentUser user;

    OwnPasswordController(PasswordService passwords, CurrentUser user) {
        this.passwords = passwords;
        this.user = user;
    }

    @ModelAttribute("username")
    String username() {
        return user.account().orElseThrow().getUsername();
    }

    @GetMapping
    String blank(Model model) {
        model.addAttribute("form", OwnPasswordForm.blank());
        return "account/own-password";
    }

    @PostMapping
    @FormView("account/own-password")
    String change(
            @Valid @ModelAttribute("form") OwnPasswordForm form, HttpSession session, RedirectAttributes redirect) {
        passwords.change(user.account().orElseThrow().getId(), form, session.getId());
        Flash.success(redirect, "account.password-changed");
        return "redirect:/konto";
    }
}
