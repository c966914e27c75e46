package se.huddinge.samverkan.pages;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import se.huddinge.samverkan.account.ForReaders;
import se.huddinge.samverkan.activity.ActivityCourse;
import se.huddinge.samverkan.activity.Ties;
import se.huddinge.samverkan.agreement.listing.RelatedAgreements;
import se.huddinge.samverkan.audit.AuditTrail;
import se.huddinge.samverkan.body.listing.BodyList;
import se.huddinge.samverkan.contact.ContactService;
import se.huddinge.samverkan.contact.Person;

/** What can be read about one person outside the municipality: whom to ask about her, and what she has been part of. */
@Controller
@ForReaders
@RequestMapping("/kontakter/{id}")
class ContactPageController {
    private final ContactService contacts;
    private final RelatedAgreements agreements;
    private final ActivityCourse activities;
    private final Ties ties;
    private final BodyList bodies;
    private final AuditTrail audit;

    ContactPageController(
            ContactService contacts,
            RelatedAgreements agreements,
            ActivityCourse activities,
            Ties ties,
            BodyList bodies,
            AuditTrail audit) {
        this.contacts = contacts;
        this.agreements = agreements;
        this.activities = activities;
        this.ties = ties;
        this.bodies = bodies;
        this.audit = audit;
    }

    @GetMapping
    String show(@PathVariable Long id, Model model) {
        var page = contacts.whole(id);
        model.addAttribute("person", page.person());
        model.addAttribute("affiliations", page.affiliations());
        model.addAttribute("acquaintances", page.acquaintances());
        model.addAttribute("own", page.own());
        model.addAttribute("writable", page.writable());
        model.addAttribute("knowable", page.knowable());
        model.addAttribute("today", page.today());
        model.addAttribute("agreements", agreements.withPerson(id));
        model.addAttribute("activities", activities.withPerson(id));
        model.addAttribute("projects", ties.projectsOf(id));
        model.addAttribute("seats", bodies.withPerson(id));
        return "pages/contact";
    }

    @GetMapping("/historik")
    String history(@PathVariable Long id, Model model) {
        model.addAttribute("title", contacts.get(id).getName());
        model.addAttribute("back", "/kontakter/" + id);
        model.addAttribute("prefix", "contact");
        model.addAttribute("entries", audit.of(Person.SUBJECT, id));
        return "pages/history";
    }
}
