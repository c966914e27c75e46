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

/** A party's own notice, where it is another than the agreement's. */
@Controller
@ForWriters
@RequestMapping("/avtal/{id}/parter/{partyId}/uppsagningstid")
class PartyNoticeController {
    private final AgreementService agreements;
    private final PartyNotices notices;
    private final NoticeRights rights;
    private final Choices choices;

    PartyNoticeController(AgreementService agreements, PartyNotices notices, NoticeRights rights, Choices choices) {
        this.agreements = agreements;
        this.notices = notices;
        this.rights = rights;
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

    @ModelAttribute("name")
    String name(@PathVariable Long id, @PathVariable Long partyId) {
        return rights.name(notices.party(id, partyId));
    }

    @GetMapping
    String edit(
            @PathVariable Long partyId,
            @ModelAttribute(name = "agreement", binding = false) Agreement agreement,
            Model model) {
        model.addAttribute("form", notices.form(agreement, partyId));
        return "agreement/party-notice";
    }

    @PostMapping
    @FormView("agreement/party-notice")
    String revise(
            @PathVariable Long id,
            @PathVariable Long partyId,
            @Valid @ModelAttribute("form") PartyNoticeForm form,
            RedirectAttributes redirect) {
        notices.revise(id, partyId, form);
        Flash.success(redirect, "agreement.party-notice-revised");
        return "redirect:/avtal/{id}";
    }
}
