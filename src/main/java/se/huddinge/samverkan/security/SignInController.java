package se.huddinge.samverkan.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.huddinge.samverkan.account.CurrentUser;
import se.huddinge.samverkan.account.ForAnyone;
import se.huddinge.samverkan.web.FormView;

@Controller
@ForAnyone
@RequestMapping(SecurityConfiguration.SIGN_IN)
class SignInController {
    private final SignIn signIn;
    private final CurrentUser user;
    private final DeviceDoor devices;

    SignInController(SignIn signIn, CurrentUser user, DeviceDoor devices) {
        this.signIn = signIn;
        this.user = user;
        this.devices = devices;
    }

    @ModelAttribute("remembering")
    boolean remembering() {
        return devices.open();
    }

    @GetMapping
    String blank(
            @RequestParam(required = false) @Nullable String target,
            @RequestParam(defaultValue = "false") boolean signedOut,
            Model model) {
        if (user.account().isPresent()) return "redirect:" + LocalPath.of(target);
        model.addAttribute("form", SignInForm.blank(LocalPath.of(target)));
        model.addAttribute("signedOut", signedOut);
        return "security/sign-in";
    }

    @PostMapping
    @FormView("security/sign-in")
    String signIn(
            @Valid @ModelAttribute("form") SignInForm form,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var signedIn = signIn.with(form, request, response);
        if (Boolean.TRUE.equals(form.remember())) devices.remember(signedIn, request, response);
        var again = Again.of(form.again(), form.typed());
        if (again.isPresent()) {
            model.addAttribute("again", again.get());
            return "security/again";
        }
        return "redirect:" + LocalPath.of(form.target());
    }
}
