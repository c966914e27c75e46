package se.huddinge.samverkan.agreement.party;

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
import se.huddinge.samverkan.agreement.Party;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

@Controller
@ForWriters
@RequestMapping("/avtal/{id}/parter/{partyId}/borttagning")
class PartyRemovalController {
    private final AgreementService agreements;
    private final PartyService parties;

    PartyRemovalController(AgreementService agreements, PartyService parties) {
        this.agreements = agreements;
        this.parties = parties;
    }

    @ModelAttribute("agreement")
    Agreement agreement(@PathVariable Long id) {
        return agreements.revisable(id);
    }

    @ModelAttribute("party")
    Party party(@PathVariable Long id, @PathVariable Long partyId) {
        return parties.party(id, partyId);
    }

    @GetMapping
    String ask(
            @ModelAttribute(name = "agreement", binding = false) Agreement agreement,
            @ModelAttribute(name = "party", binding = false) Party party,
            Model model) {
        parties.requireRemovable(agreement, party);
        model.addAttribute("form", RemovalForm.of(agreement));
        return "agreement/removal";
    }

    @PostMapping
    @FormView("agreement/removal")
    String remove(
            @PathVariable Long id,
            @PathVariable Long partyId,
            @Valid @ModelAttribute("form") RemovalForm form,
            RedirectAttributes redirect) {
        parties.remove(id, partyId, form);
        Flash.success(redirect, "agreement.party-removed");
        return "redirect:/avtal/{id}";
    }
}
