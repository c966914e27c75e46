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
@ForAdministrator
@RequestMapping("/administration/konton/{id}/upplasning")
class UnlockController {
    private final AccountService accounts;

    UnlockController(AccountService accounts) {
        this.accounts = accounts;
    }

    @ModelAttribute("account")
    Account account(@PathVariable Long id) {
        return accounts.unlockable(id);
    }

    @GetMapping
    String blank(@ModelAttribute(name = "account", binding = false) Account account, Model model) {
        model.addAttribute("form", AccountStateForm.of(account));
        return "account/unlock";
    }

    @PostMapping
    @FormView("account/unlock")
    String unlock(
            @PathVariable Long id, @Valid @ModelAttribute("form") AccountStateForm form, RedirectAttributes redirect) {
        accounts.unlock(id, form);
        Flash.success(redirect, "account.unlocked");
        return "redirect:/administration/konton/{id}";
    }
}
