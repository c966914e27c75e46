package se.huddinge.samverkan.agreement.life;

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
@RequestMapping("/avtal/{id}/avbrott")
class AbortController {
    private final AgreementService agreements;
    private final ClosingService closing;

    AbortController(AgreementService agreements, ClosingService closing) {
        this.agreements = agreements;
        this.closing = closing;
    }

    @ModelAttribute("agreement")
    Agreement agreement(@PathVariable Long id) {
        return agreements.get(id);
    }

    @GetMapping
    String blank(@PathVariable Long id, Model model) {
        var agreement = agreements.writable(id);
        agreement.requireBeforeSigning();
        model.addAttribute("form", ClosingForm.of(agreement));
        return "agreement/abort";
    }

    @PostMapping
    @FormView("agreement/abort")
    String abort(@PathVariable Long id, @Valid @ModelAttribute("form") ClosingForm form, RedirectAttributes redirect) {
        closing.abort(id, form);
        Flash.success(redirect, "agreement.aborted");
        return "redirect:/avtal/{id}";
    }
}
