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
@RequestMapping("/kontakter/{id}/kanner/{acquaintanceId}/avslut")
class AcquaintanceEndController {
    private final ContactService contacts;
    private final Acquaintances acquaintances;

    AcquaintanceEndController(ContactService contacts, Acquaintances acquaintances) {
        this.contacts = contacts;
        this.acquaintances = acquaintances;
    }

    @ModelAttribute("person")
    Person person(@PathVariable Long id) {
        return contacts.get(id);
    }

    @ModelAttribute("acquaintance")
    Acquaintance acquaintance(@PathVariable Long id, @PathVariable Long acquaintanceId) {
        return acquaintances.own(id, acquaintanceId);
    }

    @GetMapping
    String blank(@ModelAttribute(name = "person", binding = false) Person person, Model model) {
        model.addAttribute("form", EndForm.of(person, contacts.today()));
        return "contact/acquaintance-end";
    }

    @PostMapping
    @FormView("contact/acquaintance-end")
    String end(
            @PathVariable Long id,
            @PathVariable Long acquaintanceId,
            @Valid @ModelAttribute("form") EndForm form,
            RedirectAttributes redirect) {
        acquaintances.end(id, acquaintanceId, form);
        Flash.success(redirect, "contact.acquaintance-ended");
        return "redirect:/kontakter/{id}";
    }
}
