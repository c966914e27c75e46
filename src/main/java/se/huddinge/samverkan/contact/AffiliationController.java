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
@RequestMapping("/kontakter/{id}/uppdrag")
class AffiliationController {
    private final ContactService contacts;
    private final AffiliationService affiliations;
    private final Places places;

    AffiliationController(ContactService contacts, AffiliationService affiliations, Places places) {
        this.contacts = contacts;
        this.affiliations = affiliations;
        this.places = places;
    }

    @ModelAttribute("person")
    Person person(@PathVariable Long id) {
        return contacts.writable(id);
    }

    @ModelAttribute("places")
    Places places() {
        return places;
    }

    @ModelAttribute("kinds")
    Affiliation.Kind[] kinds() {
        return Affiliation.Kind.values();
    }

    @GetMapping("/ny")
    String blank(@ModelAttribute(name = "person", binding = false) Person person, Model model) {
        model.addAttribute("form", affiliations.blank(person));
        return "contact/affiliation";
    }

    @PostMapping
    @FormView("contact/affiliation")
    String add(
            @PathVariable Long id, @Valid @ModelAttribute("form") AffiliationForm form, RedirectAttributes redirect) {
        affiliations.add(id, form);
        Flash.success(redirect, "contact.affiliation-added");
        return "redirect:/kontakter/{id}";
    }

    @GetMapping("/{affiliationId}")
    String edit(
            @PathVariable Long affiliationId,
            @ModelAttribute(name = "person", binding = false) Person person,
            Model model) {
        model.addAttribute("form", affiliations.form(person, affiliationId));
        return "contact/affiliation";
    }

    @PostMapping("/{affiliationId}")
    @FormView("contact/affiliation")
    String revise(
            @PathVariable Long id,
            @PathVariable Long affiliationId,
            @Valid @ModelAttribute("form") AffiliationForm form,
            RedirectAttributes redirect) {
        affiliations.revise(id, affiliationId, form);
        Flash.success(redirect, "contact.affiliation-revised");
        return "redirect:/kontakter/{id}";
    }
}
