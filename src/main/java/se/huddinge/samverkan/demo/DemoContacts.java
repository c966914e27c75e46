package se.huddinge.samverkan.demo;

import java.time.LocalDate;
import java.util.UUID;
import se.huddinge.samverkan.contact.Acquaintances;
import se.huddinge.samverkan.contact.Affiliation;
import se.huddinge.samverkan.contact.ContactService;
import se.huddinge.samverkan.contact.NewPersonForm;
import se.huddinge.samverkan.demo.Municipality.Contact;

/** Invented people at the academies and organisations. */
class DemoContacts {
    private static final Day FIRST_WEEK = Day.of("-26m workday");

    private final ContactService contacts;
    private final Acquaintances acquaintances;
    private final Names names;
    private final Timeline timeline;

    DemoContacts(ContactService contacts, Acquaintances acquaintances, Names names, Timeline timeline) {
        this.contacts = contacts;
        this.acquaintances = acquaintances;
        this.names = names;
        this.timeline = timeline;
    }

    void make(Municipality municipality) {
        var today = timeline.today();
        for (var contact : municipality.contacts()) {
            var first = FIRST_WEEK.from(today);
            var since = Day.workday(contact.since().from(today));
            timeline.on(since.isBefore(first) ? first : since, Demo.COORDINATOR, () -> {
                var person = contacts.register(form(contact, municipality.invented(), today));
                contact.knownBy()
                        .forEach(unit -> acquaintances.add(
                                person.getId(), names.unit(unit).getId()));
            });
        }
    }

    private NewPersonForm form(Contact contact, String note, LocalDate today) {
        return new NewPersonForm(
                contact.name(),
                contact.email(),
                null,
                note,
                contact.academy() == null ? null : names.academy(contact.academy()),
                contact.institution() == null ? null : names.institution(contact.institution()),
                contact.organisation() == null ? null : names.organisation(contact.organisation()),
                contact.academy() == null ? Affiliation.Kind.OTHER : Affiliation.Kind.OFFICER,
                contact.title(),
                contact.since().from(today),
                contact.until() == null ? null : contact.until().from(today),
                UUID.randomUUID());
    }
}
