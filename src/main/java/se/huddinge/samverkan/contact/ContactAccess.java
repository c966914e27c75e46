package se.huddinge.samverkan.contact;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.account.CurrentUser;
import se.huddinge.samverkan.account.Role;
import se.huddinge.samverkan.organisation.Position;
import se.huddinge.samverkan.organisation.Readers;

/**
 * Who may write what the register knows of a person: the coordinator, the contact persons of the units that know her, and
 * any contact person while no unit does.
 */
@Component
class ContactAccess {
    private final AcquaintanceRepository acquaintances;
    private final CurrentUser user;
    private final Readers readers;
    private final Clock clock;

    ContactAccess(AcquaintanceRepository acquaintances, CurrentUser user, Readers readers, Clock clock) {
        this.acquaintances = acquaintances;
        this.user = user;
        this.readers = readers;
        this.clock = clock;
    }

    boolean isWritable(Person person) {
        if (person.getMergedInto() != null) return false;
        if (user.has(Role.COORDINATOR)) return true;
        if (!user.has(Role.CONTACT_PERSON)) return false;
        var known = acquaintances.findAlive(person.getId(), LocalDate.now(clock));
        var own = own();
        return known.isEmpty()
                || known.stream().anyMatch(by -> own.contains(by.getUnit().getId()));
    }

    /** What was merged into another is refused with a way to that one; the rest by right. */
    void requireWritable(Person person) {
        person.requireUnmerged();
        if (!isWritable(person)) throw new AccessDeniedException("contact");
    }

    /** The units that she speaks for. */
    Set<Long> own() {
        return readers.unitsAs(Position.Kind.CONTACT_PERSON);
    }

    boolean speaksFor(Long unitId) {
        return user.has(Role.COORDINATOR) || own().contains(unitId);
    }
}
