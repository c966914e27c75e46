package se.huddinge.samverkan.agreement.content;

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
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

@Controller
@ForWriters
@RequestMapping("/avtal/{id}/redigera/uppfoljning")
class ReviewController {
    private final AgreementService agreements;
    private final ProvisionsService provisions;

    ReviewController(AgreementService agreements, ProvisionsService provisions) {
        this.agreements = agreements;
        this.provisions = provisions;
    }

    @ModelAttribute("agreement")
    Agreement agreement(@PathVariable Long id) {
        return agreements.revisable(id);
    }

    @GetMapping
    String edit(@ModelAttribute(name = "agreement", binding = false) Agreement agreement, Model model) {
        model.addAttribute("form", ReviewForm.of(agreement, provisions.of(agreement)));
        return "agreement/review";
    }

    @PostMapping
    @FormView("agreement/review")
    String revise(@PathVariable Long id, @Valid @ModelAttribute("form") ReviewForm form, RedirectAttributes redirect) {
        provisions.revise(id, form);
        Flash.success(redirect, "agreement.revised");
        return "redirect:/avtal/{id}";
    }
}
