package se.huddinge.samverkan.pages;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import se.huddinge.samverkan.account.CurrentUser;
import se.huddinge.samverkan.account.ForSignedIn;
import se.huddinge.samverkan.account.Sessions;
import se.huddinge.samverkan.organisation.Positions;

/** Everybody's own account: what the program knows of her, and what she decides about it; a section a matter. */
@Controller
@ForSignedIn
class OwnAccountPageController {
    private final CurrentUser user;
    private final Sessions sessions;
    private final Positions positions;
    private final Clock clock;

    OwnAccountPageController(CurrentUser user, Sessions sessions, Positions positions, Clock clock) {
        this.user = user;
        this.sessions = sessions;
        this.positions = positions;
        this.clock = clock;
    }

    @GetMapping("/konto")
    String show(Model model) {
        var account = user.account().orElseThrow();
        model.addAttribute("account", account);
        model.addAttribute("positions", positions.heldBy(account.getId(), LocalDate.now(clock)));
        model.addAttribute("sessions", sessions.of(account.getUsername()).size());
        return "pages/own";
    }
}
