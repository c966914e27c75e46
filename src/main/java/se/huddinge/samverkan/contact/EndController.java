package se.huddinge.samverkan.contact;

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
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

@Controller
@ForWriters
@RequestMapping("/kontakter/{id}/uppdrag/{affiliationId}/avslut")
class EndController {
    private final ContactService contacts;
    private final AffiliationService affiliations;

    EndController(ContactService contacts, AffiliationService affiliations) {
        this.contacts = contacts;
        this.affiliations = affiliations;
    }

    @ModelAttribute("person")
    Person person(@PathVariable Long id) {
        return contacts.writable(id);
    }

    @ModelAttribute("affiliation")
    Affiliation affiliation(@PathVariable Long id, @PathVariable Long affiliationId) {
        return affiliations.get(id, affiliationId);
    }

    @GetMapping
    String blank(
            @PathVariable Long id,
            @PathVariable Long affiliationId,
            @ModelAttribute(name = "person", binding = false) Person person,
            Model model) {
        affiliations.alive(id, affiliationId);
        model.addAttribute("form", affiliations.end(person));
        return "contact/end";
    }

    @PostMapping
    @FormView("contact/end")
    String end(
            @PathVariable Long id,
            @PathVariable Long affiliationId,
            @Valid @ModelAttribute("form") EndForm form,
            RedirectAttributes redirect) {
        affiliations.end(id, affiliationId, form);
        Flash.success(redirect, "contact.affiliation-ended");
        return "redirect:/kontakter/{id}";
    }
}
