package se.huddinge.samverkan.agreement.party;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.academy.AcademyService;
import se.huddinge.samverkan.academy.AcademyUnit;
import se.huddinge.samverkan.agreement.Party;
import se.huddinge.samverkan.contact.ContactRow;
import se.huddinge.samverkan.contact.ContactService;

/** Who within a partner the agreement is with, and whom to reach there. */
@Component
class PartyChoices {
    record Choice(Long id, String name) {}

    private final AcademyService academies;
    private final ContactService contacts;

    PartyChoices(AcademyService academies, ContactService contacts) {
        this.academies = academies;
        this.contacts = contacts;
    }

    List<Choice> units(Party party) {
        return unitsOf(party).stream()
                .map(unit -> new Choice(unit.getId(), unit.getName()))
                .toList();
    }

    List<AcademyUnit> unitsOf(Party party) {
        var academy = party.getAcademy();
        return academy == null ? List.of() : academies.units(academy.getId());
    }

    /** Those who act for it today, and whoever it has chosen already. */
    List<Choice> contacts(Party party) {
        var chosen = party.getContact();
        var kept = chosen == null ? Stream.<Choice>empty() : Stream.of(new Choice(chosen.getId(), chosen.getName()));
        var today = contactsOf(party).stream().map(row -> new Choice(row.id(), row.name()));
        return Stream.concat(today, kept).distinct().toList();
    }

    private List<ContactRow> contactsOf(Party party) {
        var academy = party.getAcademy();
        if (academy != null) return contacts.atAcademy(academy.getId());
        var organisation = party.getOrganisation();
        return organisation == null ? List.of() : contacts.atPartner(organisation.getId());
    }
}
