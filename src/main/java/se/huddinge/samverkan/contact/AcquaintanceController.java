package se.huddinge.samverkan.contact;

import jakarta.validation.Valid;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.huddinge.samverkan.account.ForWriters;
import se.huddinge.samverkan.organisation.Unit;
import se.huddinge.samverkan.web.Flash;
import se.huddinge.samverkan.web.FormView;

@Controller
@ForWriters
@RequestMapping("/kontakter/{id}/kanner")
class AcquaintanceController {
    private final ContactService contacts;
    private final Acquaintances acquaintances;

    AcquaintanceController(ContactService contacts, Acquaintances acquaintances) {
        this.contacts = contacts;
        this.acquaintances = acquaintances;
    }

    @ModelAttribute("person")
    Person person(@PathVariable Long id) {
        return contacts.get(id);
    }

    @ModelAttribute("units")
    List<Unit> units(@PathVariable Long id) {
        return acquaintances.choices(contacts.get(id));
    }

    @GetMapping("/ny")
    String blank(
            @ModelAttribute(name = "person", binding = false) Person person,
            @ModelAttribute(name = "units", binding = false) List<Unit> units,
            Model model) {
        var only = units.size() == 1 ? units.get(0).getId() : null;
        model.addAttribute("form", AcquaintanceForm.blank(person, only));
        return "contact/acquaintance";
    }

    @PostMapping
    @FormView("contact/acquaintance")
    String add(
            @PathVariable Long id, @Valid @ModelAttribute("form") AcquaintanceForm form, RedirectAttributes redirect) {
        acquaintances.add(id, form);
        Flash.success(redirect, "contact.acquaintance-added");
        return "redirect:/kontakter/{id}";
    }
}
