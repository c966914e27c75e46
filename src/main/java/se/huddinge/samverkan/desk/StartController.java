package se.huddinge.samverkan.desk;

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
        if (user.has(Role.COORDINATOR)) return "redirect:/att-gora";
        if (user.has(Role.CONTACT_PERSON)) return "redirect:/min-forvaltning";
        if (user.has(Role.MANAGEMENT)) return "redirect:/oversikt";
        return user.has(Role.ADMINISTRATOR) ? "redirect:/administration/konton" : "redirect:/platser";
    }
}
