package se.huddinge.samverkan.security;

import jakarta.servlet.http.HttpSession;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.huddinge.samverkan.account.Account;
import se.huddinge.samverkan.account.CurrentUser;
import se.huddinge.samverkan.account.ForSignedIn;
import se.huddinge.samverkan.account.Sessions;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

/** Where she is signed in, which everyone may see and end of her own. */
@Controller
@ForSignedIn
@RequestMapping("/konto")
class OwnSessionsController {
    private final CurrentUser user;
    private final Sessions sessions;
    private final Devices devices;

    OwnSessionsController(CurrentUser user, Sessions sessions, Devices devices) {
        this.user = user;
        this.sessions = sessions;
        this.devices = devices;
    }

    @ModelAttribute("account")
    Account account() {
        return user.account().orElseThrow();
    }

    @GetMapping("/sessioner")
    String show(@ModelAttribute(name = "account", binding = false) Account account, HttpSession session, Model model) {
        model.addAttribute("sessions", sessions.of(account.getUsername()));
        model.addAttribute("here", Sessions.handle(session.getId()));
        model.addAttribute("devices", devices.of(account.getId()));
        return "security/sessions";
    }

    @PostMapping("/sessioner")
    @FormView("security/sessions")
    String endSession(
            @ModelAttribute(name = "account", binding = false) Account account,
            @RequestParam String handle,
            RedirectAttributes redirect) {
        sessions.end(account.getUsername(), handle);
        Flash.success(redirect, "security.session-ended");
        return "redirect:/konto/sessioner";
    }

    @PostMapping("/enheter")
    @FormView("security/sessions")
    String forgetDevice(
            @ModelAttribute(name = "account", binding = false) Account account,
            @RequestParam Long device,
            RedirectAttributes redirect) {
        devices.forget(account.getId(), device);
        Flash.success(redirect, "security.device-forgotten");
        return "redirect:/konto/sessioner";
    }
}
