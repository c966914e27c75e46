package se.huddinge.samverkan.body.term;

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
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

@Controller
@ForCoordinator
@RequestMapping("/mandatperioder")
class TermsController {
    private final Terms terms;

    TermsController(Terms terms) {
        this.terms = terms;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("terms", terms.all());
        return "body/terms";
    }

    @GetMapping("/ny")
    String blank(Model model) {
        model.addAttribute("form", TermForm.blank());
        return "body/term";
    }

    @PostMapping
    @FormView("body/term")
    String register(@Valid @ModelAttribute("form") TermForm form, RedirectAttributes redirect) {
        terms.register(form);
        Flash.success(redirect, "body.term-saved");
        return "redirect:/mandatperioder";
    }

    @GetMapping("/{id}")
    String edit(@PathVariable Long id, Model model) {
        model.addAttribute("form", TermForm.of(terms.get(id)));
        return "body/term";
    }

    @PostMapping("/{id}")
    @FormView("body/term")
    String revise(@PathVariable Long id, @Valid @ModelAttribute("form") TermForm form, RedirectAttributes redirect) {
        terms.revise(id, form);
        Flash.success(redirect, "body.term-saved");
        return "redirect:/mandatperioder";
    }
}
