package se.huddinge.samverkan.account;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

/** A single key that does something disturbs whoever speaks to her computer: she switches it off (WCAG 2.1.4). */
@Controller
@ForSignedIn
@RequestMapping("/konto/genvagar")
class ShortcutController {
    private final OwnChoices choices;
    private final CurrentUser user;

    ShortcutController(OwnChoices choices, CurrentUser user) {
        this.choices = choices;
        this.user = user;
    }

    @ModelAttribute("account")
    Account account() {
        return user.account().orElseThrow();
    }

    @GetMapping
    String show() {
        return "account/shortcuts";
    }

    @PostMapping
    @FormView("account/shortcuts")
    String choose(@RequestParam boolean on, RedirectAttributes redirect) {
        choices.useShortcuts(on);
        Flash.success(redirect, on ? "account.shortcuts-on" : "account.shortcuts-off");
        return "redirect:/konto";
    }
}
