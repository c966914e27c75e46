package se.huddinge.samverkan.mail;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.huddinge.samverkan.account.Account;
import se.huddinge.samverkan.account.CurrentUser;
import se.huddinge.samverkan.account.ForSignedIn;
import se.huddinge.samverkan.account.MailPace;
import se.huddinge.samverkan.account.OwnChoices;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

/** Everybody says how often the program may write to her. */
@Controller
@ForSignedIn
@RequestMapping("/konto/post")
class PostController {
    private final OwnChoices choices;
    private final CurrentUser user;
    private final Outbox outbox;

    PostController(OwnChoices choices, CurrentUser user, Outbox outbox) {
        this.choices = choices;
        this.user = user;
        this.outbox = outbox;
    }

    @ModelAttribute("account")
    Account account() {
        return user.account().orElseThrow();
    }

    @ModelAttribute("paces")
    MailPace[] paces() {
        return MailPace.values();
    }

    @ModelAttribute("open")
    boolean open() {
        return outbox.isOpen();
    }

    @GetMapping
    String show() {
        return "mail/post";
    }

    @PostMapping
    @FormView("mail/post")
    String choose(@RequestParam MailPace pace, RedirectAttributes redirect) {
        choices.beMailed(pace);
        Flash.success(redirect, "mail.pace-chosen");
        return "redirect:/konto/post";
    }
}
