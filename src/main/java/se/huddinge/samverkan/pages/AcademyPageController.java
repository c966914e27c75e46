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

/** What can be read about one academy: all that is known before a meeting with it. */
@Controller
@ForReaders
@RequestMapping("/larosaten/{id}")
class AcademyPageController {
    private final AcademyService academies;
    private final AcademyPages pages;
    private final Acquaintances acquaintances;
    private final AuditTrail audit;

    AcademyPageController(AcademyService academies, AcademyPages pages, Acquaintances acquaintances, AuditTrail audit) {
        this.pages = pages;
        this.acquaintances = acquaintances;
        this.academies = academies;
        this.audit = audit;
    }

    @GetMapping
    String show(@PathVariable Long id, Model model) {
        var whole = academies.whole(id);
        model.addAttribute("academy", whole.academy());
        model.addAttribute("prioritised", whole.prioritised());
        model.addAttribute("openPriority", whole.openPriority());
        model.addAttribute("ceased", whole.ceased());
        model.addAttribute("units", whole.units());
        model.addAttribute("page", pages.of(id));
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
