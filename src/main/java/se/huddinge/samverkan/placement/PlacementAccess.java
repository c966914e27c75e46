package se.huddinge.samverkan.placement;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.account.CurrentUser;
import se.huddinge.samverkan.account.Role;
import se.huddinge.samverkan.organisation.Position;
import se.huddinge.samverkan.organisation.Readers;
import se.huddinge.samverkan.shared.NotFoundException;

/** Who may read and who may write a unit's placements: the one place that list, grid and files ask. */
@Component
public class PlacementAccess {
    private final CurrentUser user;
    private final Readers readers;

    PlacementAccess(CurrentUser user, Readers readers) {
        this.user = user;
        this.readers = readers;
    }

    /** The units that she may read of; null when all. Who is only a co-reporter reads her own. */
    public @Nullable Set<Long> readable() {
        var reads = user.has(Role.COORDINATOR) || user.has(Role.CONTACT_PERSON) || user.has(Role.MANAGEMENT);
        return reads ? null : readers.unitsAs(Position.Kind.CO_REPORTER);
    }

    public void requireReadable(Long unitId) {
        var readable = readable();
        if (readable != null && !readable.contains(unitId)) throw new NotFoundException("unit", unitId);
    }

    public boolean isWritable(Long unitId) {
        return user.has(Role.COORDINATOR) || own().contains(unitId);
    }

    public void requireWritable(Long unitId) {
        if (!isWritable(unitId)) throw new AccessDeniedException("placement");
    }

    /** The units whose placements are hers to write today. */
    public Set<Long> own() {
        return readers.unitsAs(Position.Kind.CONTACT_PERSON, Position.Kind.CO_REPORTER);
    }

    /** The coordinator, and the unit's contact person: a co-reporter writes figures only. */
    public boolean answersFor(Long unitId) {
        return user.has(Role.COORDINATOR)
                || readers.unitsAs(Position.Kind.CONTACT_PERSON).contains(unitId);
    }

    public void requireAnswersFor(Long unitId) {
        if (!answersFor(unitId)) throw new AccessDeniedException("placement");
    }
}
