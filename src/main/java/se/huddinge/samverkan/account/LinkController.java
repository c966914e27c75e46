package se.huddinge.samverkan.account;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import se.huddinge.samverkan.web.FormView;

@Controller
@ForAdministrator
@RequestMapping("/administration/konton/{id}/engangslank")
class LinkController {
    private final AccountService accounts;

    LinkController(AccountService accounts) {
        this.accounts = accounts;
    }

    @ModelAttribute("account")
    Account account(@PathVariable Long id) {
        return accounts.lockable(id);
    }

    @GetMapping
    String blank(@ModelAttribute(name = "account", binding = false) Account account, Model model) {
        model.addAttribute("form", AccountStateForm.of(account));
        return "account/link";
    }

    /** Answers with the link itself: after a redirect it would have to be kept somewhere until shown. */
    @PostMapping
    @FormView("account/link")
    String make(@PathVariable Long id, Model model) {
        model.addAttribute(
                "link",
                ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path(PasswordController.PATH + "/" + accounts.makeLink(id))
                        .toUriString());
        return "account/link-made";
    }
}
