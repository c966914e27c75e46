package se.huddinge.samverkan.agreement.time;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.huddinge.samverkan.account.ForWriters;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.agreement.AgreementService;
import se.huddinge.samverkan.agreement.Choices;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

@Controller
@ForWriters
@RequestMapping("/avtal/{id}/redigera/tid")
class TermController {
    private final AgreementService agreements;
    private final TermService terms;
    private final Choices choices;

    TermController(AgreementService agreements, TermService terms, Choices choices) {
        this.agreements = agreements;
        this.terms = terms;
        this.choices = choices;
    }

    @ModelAttribute("agreement")
    Agreement agreement(@PathVariable Long id) {
        return agreements.revisable(id);
    }

    @ModelAttribute("choices")
    Choices choices() {
        return choices;
    }

    @GetMapping
    String edit(@PathVariable Long id, Model model) {
        model.addAttribute("form", terms.term(id));
        return "agreement/term";
    }

    @PostMapping
    @FormView("agreement/term")
    String revise(@PathVariable Long id, @Valid @ModelAttribute("form") TermForm form, RedirectAttributes redirect) {
        terms.revise(id, form);
        Flash.success(redirect, "agreement.revised");
        return "redirect:/avtal/{id}";
    }
}
