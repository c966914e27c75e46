package se.huddinge.samverkan.reporting.draft;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.huddinge.samverkan.account.ForCoordinator;
import se.huddinge.samverkan.reporting.RoundService;
import se.huddinge.samverkan.reporting.SectionKind;
import se.huddinge.samverkan.reporting.paper.Prose;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

/** The words of one chapter, seen as they will be read before they are saved. */
@Controller
@ForCoordinator
@RequestMapping("/rapporter/{id}/rapport/utkast/{kind}")
class TextController {
    private final SectionTexts texts;
    private final RoundService rounds;

    TextController(SectionTexts texts, RoundService rounds) {
        this.texts = texts;
        this.rounds = rounds;
    }

    @ModelAttribute
    void around(@PathVariable Long id, @PathVariable SectionKind kind, Model model) {
        model.addAttribute("section", texts.section(id, kind));
        model.addAttribute("round", rounds.get(id));
    }

    @GetMapping
    String edit(@PathVariable Long id, @PathVariable SectionKind kind, Model model) {
        model.addAttribute("form", texts.form(id, kind));
        return "reporting/text";
    }

    @PostMapping(params = "preview")
    @FormView("reporting/text")
    String preview(@Valid @ModelAttribute("form") TextForm form, Model model) {
        model.addAttribute("passages", Prose.of(form.words() == null ? "" : form.words()));
        return "reporting/text";
    }

    @PostMapping(params = "!preview")
    @FormView("reporting/text")
    String write(
            @PathVariable Long id,
            @PathVariable SectionKind kind,
            @Valid @ModelAttribute("form") TextForm form,
            RedirectAttributes redirect) {
        texts.write(id, kind, form);
        Flash.success(redirect, "reporting.text-saved");
        return "redirect:/rapporter/{id}/rapport/utkast#{kind}";
    }
}
