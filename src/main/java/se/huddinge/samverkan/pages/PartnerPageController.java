package se.huddinge.samverkan.pages;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import se.huddinge.samverkan.account.ForReaders;
import se.huddinge.samverkan.audit.AuditTrail;
import se.huddinge.samverkan.contact.ContactService;
import se.huddinge.samverkan.partner.PartnerOrganisation;
import se.huddinge.samverkan.partner.PartnerService;

/** What can be read about one organisation. */
@Controller
@ForReaders
@RequestMapping("/partner/{id}")
class PartnerPageController {
    private final PartnerService partners;
    private final ContactService contacts;
    private final AuditTrail audit;

    PartnerPageController(PartnerService partners, ContactService contacts, AuditTrail audit) {
        this.contacts = contacts;
        this.partners = partners;
        this.audit = audit;
    }

    @GetMapping
    String show(@PathVariable Long id, Model model) {
        model.addAttribute("partner", partners.get(id));
        model.addAttribute("contacts", contacts.atPartner(id));
        return "pages/partner";
    }

    @GetMapping("/historik")
    String history(@PathVariable Long id, Model model) {
        model.addAttribute("title", partners.get(id).getName());
        model.addAttribute("back", "/partner/" + id);
        model.addAttribute("prefix", "partner");
        model.addAttribute("entries", audit.of(PartnerOrganisation.SUBJECT, id));
        return "pages/history";
    }
}
