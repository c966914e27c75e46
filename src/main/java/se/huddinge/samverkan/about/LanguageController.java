package se.huddinge.samverkan.about;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.UriComponentsBuilder;
import se.huddinge.samverkan.account.ForAnyone;
import se.huddinge.samverkan.account.OwnChoices;
import se.huddinge.samverkan.web.FormView;
import se.huddinge.samverkan.web.Routes;

@Controller
@RequestMapping("/sprak")
@ForAnyone
class LanguageController {
    private static final String HOME = "/";

    private final LocaleResolver languages;
    private final OwnChoices choices;
    private final Routes routes;

    LanguageController(LocaleResolver languages, OwnChoices choices, Routes routes) {
        this.languages = languages;
        this.choices = choices;
        this.routes = routes;
    }

    @GetMapping
    String choose(Model model) {
        model.addAttribute("form", LanguageForm.blank());
        return "about/language";
    }

    @PostMapping
    @FormView("about/language")
    ResponseEntity<Void> speak(
            @Valid @ModelAttribute("form") LanguageForm form,
            HttpServletRequest request,
            HttpServletResponse response) {
        choices.speak(form.language());
        languages.setLocale(request, response, form.language().locale());
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(back(form.page()))
                .build();
    }

    /** Only to a page of ours: what is not one leads home. */
    private URI back(@Nullable String page) {
        if (page == null || !page.startsWith("/") || page.startsWith("//")) return URI.create(HOME);
        try {
            var asked = new URI(page);
            var query = asked.getRawQuery();
            var known =
                    asked.getHost() == null && routes.page(asked.getRawPath()).isPresent();
            return known
                    ? UriComponentsBuilder.fromPath(asked.getRawPath())
                            .query(query)
                            .build(true)
                            .toUri()
                    : URI.create(HOME);
        } catch (URISyntaxException | IllegalArgumentException unreadable) {
            return URI.create(HOME);
        }
    }
}
