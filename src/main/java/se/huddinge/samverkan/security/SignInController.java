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

    SignInController(SignIn signIn, CurrentUser user) {
        this.signIn = signIn;
        this.user = user;
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
            @Valid @ModelAttribute("form") SignInForm form, HttpServletRequest request, HttpServletResponse response) {
        signIn.with(form, request, response);
        return "redirect:" + LocalPath.of(form.target());
    }
}
