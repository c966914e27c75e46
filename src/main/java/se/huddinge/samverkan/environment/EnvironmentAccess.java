package se.huddinge.samverkan.environment;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.organisation.Position;
import se.huddinge.samverkan.organisation.Readers;

/** Who may write (R11): the coordinator all, a contact person what her own unit answers for. All who read may read. */
@Component
class EnvironmentAccess {
    private final Readers readers;

    EnvironmentAccess(Readers readers) {
        this.readers = readers;
    }

    boolean mayWrite(Long unitId) {
        return readers.current().everything()
                || readers.unitsAs(Position.Kind.CONTACT_PERSON).contains(unitId);
    }

    void requireWritable(ResearchEnvironment environment) {
        if (!isWritable(environment)) throw new AccessDeniedException("environment");
    }

    boolean isWritable(ResearchEnvironment environment) {
        return mayWrite(environment.getResponsible().getUnit().getId());
    }
}
