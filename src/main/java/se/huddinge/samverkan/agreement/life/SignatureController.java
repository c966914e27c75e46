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
import se.huddinge.samverkan.account.ForCoordinator;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.agreement.AgreementService;
import se.huddinge.samverkan.agreement.Party;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

@Controller
@ForCoordinator
@RequestMapping("/avtal/{id}/parter/{partyId}/underskrift")
class SignatureController {
    private final AgreementService agreements;
    private final SigningService signing;

    SignatureController(AgreementService agreements, SigningService signing) {
        this.agreements = agreements;
        this.signing = signing;
    }

    @ModelAttribute("agreement")
    Agreement agreement(@PathVariable Long id) {
        return agreements.get(id);
    }

    @ModelAttribute("party")
    Party party(@PathVariable Long id, @PathVariable Long partyId) {
        agreements.get(id);
        return signing.party(id, partyId);
    }

    @ModelAttribute("manners")
    Signature.Manner[] manners() {
        return Signature.Manner.values();
    }

    @GetMapping
    String blank(@PathVariable Long id, @PathVariable Long partyId, Model model) {
        model.addAttribute("form", signing.signature(id, partyId));
        return "agreement/signature";
    }

    @PostMapping
    @FormView("agreement/signature")
    String sign(
            @PathVariable Long id,
            @PathVariable Long partyId,
            @Valid @ModelAttribute("form") SignatureForm form,
            RedirectAttributes redirect) {
        signing.sign(id, partyId, form);
        Flash.success(redirect, "agreement.signature-taken-in");
        return "redirect:/avtal/{id}";
    }

    @GetMapping("/aterkallelse")
    String ask(@PathVariable Long id, @PathVariable Long partyId, Model model) {
        model.addAttribute("form", signing.withdrawal(id, partyId));
        return "agreement/withdrawal";
    }

    @PostMapping("/aterkallelse")
    @FormView("agreement/withdrawal")
    String withdraw(
            @PathVariable Long id,
            @PathVariable Long partyId,
            @Valid @ModelAttribute("form") WithdrawalForm form,
            RedirectAttributes redirect) {
        signing.withdraw(id, partyId, form);
        Flash.success(redirect, "agreement.signature-withdrawn");
        return "redirect:/avtal/{id}";
    }
}
