package se.huddinge.samverkan.pages;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import se.huddinge.samverkan.academy.AcademyService;
import se.huddinge.samverkan.account.ForReaders;
import se.huddinge.samverkan.audit.AuditTrail;
import se.huddinge.samverkan.contact.Acquaintances;
import se.huddinge.samverkan.contact.ContactService;

/** What can be read about one academy. */
@Controller
@ForReaders
@RequestMapping("/larosaten/{id}")
class AcademyPageController {
    private final AcademyService academies;
    private final ContactService contacts;
    private final Acquaintances acquaintances;
    private final AuditTrail audit;

    AcademyPageController(
            AcademyService academies, ContactService contacts, Acquaintances acquaintances, AuditTrail audit) {
        this.contacts = contacts;
        this.acquaintances = acquaintances;
        this.academies = academies;
        this.audit = audit;
    }

    @GetMapping
    String show(@PathVariable Long id, Model model) {
        var page = academies.whole(id);
        model.addAttribute("academy", page.academy());
        model.addAttribute("prioritised", page.prioritised());
        model.addAttribute("openPriority", page.openPriority());
        model.addAttribute("units", page.units());
        model.addAttribute("contacts", contacts.atAcademy(id));
        model.addAttribute("meetingPoints", acquaintances.at(id));
        return "pages/academy";
    }

    @GetMapping("/historik")
    String history(@PathVariable Long id, Model model) {
        var academy = academies.get(id);
        model.addAttribute("title", academy.getName());
        model.addAttribute("back", "/larosaten/" + id);
        model.addAttribute("prefix", "academy");
        model.addAttribute("entries", audit.of("academy", id));
        return "pages/history";
    }
}
