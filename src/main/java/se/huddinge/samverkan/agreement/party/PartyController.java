package se.huddinge.samverkan.agreement.party;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
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
@RequestMapping("/avtal/{id}/parter")
class PartyController {
    private final AgreementService agreements;
    private final PartyService parties;
    private final Choices choices;
    private final PartyChoices within;

    PartyController(AgreementService agreements, PartyService parties, Choices choices, PartyChoices within) {
        this.agreements = agreements;
        this.parties = parties;
        this.choices = choices;
        this.within = within;
    }

    @ModelAttribute("agreement")
    Agreement agreement(@PathVariable Long id) {
        return agreements.revisable(id);
    }

    @ModelAttribute("choices")
    Choices choices() {
        return choices;
    }

    @ModelAttribute
    void within(@PathVariable Long id, @PathVariable(required = false) @Nullable Long partyId, Model model) {
        if (partyId == null) return;
        var party = parties.party(id, partyId);
        model.addAttribute("removable", parties.isRemovable(id, partyId));
        model.addAttribute("units", within.units(party));
        model.addAttribute("contacts", within.contacts(party));
    }

    /** Its partner is not chosen: it is always the municipality itself. */
    @ModelAttribute("ofMunicipality")
    boolean ofMunicipality(@PathVariable Long id, @PathVariable(required = false) @Nullable Long partyId) {
        return partyId != null && parties.party(id, partyId).isMunicipality();
    }

    @GetMapping("/ny")
    String blank(@ModelAttribute(name = "agreement", binding = false) Agreement agreement, Model model) {
        model.addAttribute("form", PartyForm.blank(agreement));
        return "agreement/party";
    }

    @PostMapping
    @FormView("agreement/party")
    String add(@PathVariable Long id, @Valid @ModelAttribute("form") PartyForm form, RedirectAttributes redirect) {
        parties.add(id, form);
        Flash.success(redirect, "agreement.party-added");
        return "redirect:/avtal/{id}";
    }

    @GetMapping("/{partyId}")
    String edit(
            @PathVariable Long partyId,
            @ModelAttribute(name = "agreement", binding = false) Agreement agreement,
            Model model) {
        model.addAttribute("form", parties.form(agreement, partyId));
        return "agreement/party";
    }

    @PostMapping("/{partyId}")
    @FormView("agreement/party")
    String revise(
            @PathVariable Long id,
            @PathVariable Long partyId,
            @Valid @ModelAttribute("form") PartyForm form,
            RedirectAttributes redirect) {
        parties.revise(id, partyId, form);
        Flash.success(redirect, "agreement.party-revised");
        return "redirect:/avtal/{id}";
    }
}
