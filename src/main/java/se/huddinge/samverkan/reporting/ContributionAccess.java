package se.huddinge.samverkan.reporting;

import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.account.CurrentUser;
import se.huddinge.samverkan.account.Role;
import se.huddinge.samverkan.organisation.Position;
import se.huddinge.samverkan.organisation.Readers;
import se.huddinge.samverkan.organisation.Unit;
import se.huddinge.samverkan.shared.NotFoundException;

/** Who may read and who may write a contribution: the one place that page, list, history and search ask. */
@Component
public class ContributionAccess {
    /** Of a reporting_contribution c and its unit u, as a reader who :reads_all or :reads_of some units may know of it. */
    public static final String VISIBLE =
            "(:reads_all or c.status in ('SUBMITTED', 'DONE') or " + answeredBy(":reads_of") + ")";

    private final CurrentUser user;
    private final Readers readers;

    ContributionAccess(CurrentUser user, Readers readers) {
        this.user = user;
        this.readers = readers;
    }

    /** Of a unit that has gone into another, the other's contact person answers too. */
    public static String answeredBy(String units) {
        return "(u.id = any(%1$s) or u.successor_id = any(%1$s))".formatted(units);
    }

    /** The units whose contact person she is today, or acts for (R7, R11). */
    public Set<Long> ownUnits() {
        return readers.unitsAs(Position.Kind.CONTACT_PERSON);
    }

    public boolean isCoordinator() {
        return user.has(Role.COORDINATOR);
    }

    public boolean mayWrite(Contribution contribution) {
        return isCoordinator() || answersFor(contribution.getUnit(), ownUnits());
    }

    /** What is being written is for those who work for the unit, its head too. */
    public boolean mayRead(Contribution contribution) {
        return contribution.getStatus().isSent() || mayReadDrafts(contribution);
    }

    public boolean mayReadDrafts(Contribution contribution) {
        return isCoordinator()
                || answersFor(contribution.getUnit(), readers.current().unitIds());
    }

    /** What was written before it was sent stays for those who could read it then. */
    public void requireDraftsReadable(Contribution contribution) {
        if (!mayReadDrafts(contribution))
            throw new NotFoundException(
                    Contribution.SUBJECT, contribution.getUnit().getId());
    }

    public void requireReadable(Contribution contribution) {
        if (!mayRead(contribution))
            throw new NotFoundException(
                    Contribution.SUBJECT, contribution.getUnit().getId());
    }

    public void requireWritable(Contribution contribution) {
        requireReadable(contribution);
        if (!mayWrite(contribution)) throw new AccessDeniedException(Contribution.SUBJECT);
    }

    private static boolean answersFor(Unit unit, Set<Long> own) {
        var successor = unit.getSuccessor();
        return own.contains(unit.getId()) || successor != null && own.contains(successor.getId());
    }
}
