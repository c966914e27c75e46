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
@RequestMapping("/avtal/{id}/redigera/villkor")
class ProvisionsController {
    private final AgreementService agreements;
    private final ProvisionsService provisions;

    ProvisionsController(AgreementService agreements, ProvisionsService provisions) {
        this.agreements = agreements;
        this.provisions = provisions;
    }

    @ModelAttribute("agreement")
    Agreement agreement(@PathVariable Long id) {
        return agreements.revisable(id);
    }

    @ModelAttribute("processorAgreements")
    Provisions.ProcessorAgreement[] processorAgreements() {
        return Provisions.ProcessorAgreement.values();
    }

    @GetMapping
    String edit(@ModelAttribute(name = "agreement", binding = false) Agreement agreement, Model model) {
        model.addAttribute("form", ProvisionsForm.of(agreement, provisions.of(agreement)));
        return "agreement/provisions";
    }

    @PostMapping
    @FormView("agreement/provisions")
    String revise(
            @PathVariable Long id, @Valid @ModelAttribute("form") ProvisionsForm form, RedirectAttributes redirect) {
        provisions.revise(id, form);
        Flash.success(redirect, "agreement.revised");
        return "redirect:/avtal/{id}";
    }
}
