package se.huddinge.samverkan.desk;

import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import se.huddinge.samverkan.account.CurrentUser;
import se.huddinge.samverkan.account.ForSignedIn;
import se.huddinge.samverkan.account.Role;

@Controller
@ForSignedIn
class StartController {
    private final CurrentUser user;

    StartController(CurrentUser user) {
        this.user = user;
    }

    @GetMapping("/")
    String start() {
        if (user.roles().isEmpty()) return "desk/no-role";
        if (user.roles().equals(Set.of(Role.CO_REPORTER))) return "redirect:/platser";
        if (user.has(Role.CONTACT_PERSON) && !user.has(Role.COORDINATOR)) return "redirect:/min-forvaltning";
        if (user.has(Role.MANAGEMENT) && !user.has(Role.COORDINATOR)) return "redirect:/oversikt";
        return user.has(Role.ADMINISTRATOR) ? "redirect:/administration/konton" : "redirect:/avtal";
    }
}
