package se.huddinge.samverkan.agreement;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.organisation.Readers;
import se.huddinge.samverkan.shared.NotFoundException;
import se.huddinge.samverkan.shared.Reader;

/** Who may read and who may write an agreement: the one place that lists, pages, files and counts all ask. */
@Component
public class AgreementAccess {
    /**
     * A condition on an agreement g.
     *
     * @param sql constant text; what varies is in the parameters
     */
    public record Condition(String sql, Map<String, Object> parameters) {}

    /** Open and signed ones are for all who read; drafts for the units that take part; secret ones for their own unit. */
    private static final String OF_UNITS = """
            (g.visibility = 'OPEN' and g.status in ('SIGNED', 'ENDED')
                or g.owner_id = any(:units)
                or g.visibility = 'OPEN' and g.status <> 'ANNULLED' and exists (
                    select 1 from agreement_participant taking_part
                    where taking_part.agreement_id = g.id and taking_part.unit_id = any(:units)))""";

    private final Readers readers;
    private final JdbcClient jdbc;

    AgreementAccess(Readers readers, JdbcClient jdbc) {
        this.readers = readers;
        this.jdbc = jdbc;
    }

    /** Of whoever asks now. */
    public Condition visible() {
        return visibleTo(readers.current());
    }

    public static Condition visibleTo(Reader reader) {
        if (reader.everything()) return new Condition("true", Map.of());
        return new Condition(OF_UNITS, Map.of("units", reader.unitIds().toArray(Long[]::new)));
    }

    /** What may not be read does not exist. */
    public void requireReadable(Long id) {
        if (!isReadable(id)) throw new NotFoundException("agreement", id);
    }

    public boolean isReadable(Long id) {
        var visible = visible();
        return jdbc.sql("select 1 from agreement g where g.id = :id and " + visible.sql())
                .param("id", id)
                .params(visible.parameters())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    public void requireWritable(Agreement agreement) {
        if (!isWritable(agreement)) throw new AccessDeniedException("agreement");
    }

    /** The coordinator writes all; a contact person what her own unit has, until it is decided. */
    public boolean isWritable(Agreement agreement) {
        var reader = readers.current();
        return reader.everything() || agreement.getStatus().compareTo(Status.DECIDED) < 0 && owns(reader, agreement);
    }

    /** What binds the municipality, and what undoes it, is the coordinator's. */
    public boolean isCoordinator() {
        return readers.current().everything();
    }

    private static boolean owns(Reader reader, Agreement agreement) {
        var owner = agreement.getOwner();
        return owner != null && reader.unitIds().contains(owner.getId());
    }

    /** Whether an agreement may lie with the unit when this writer is done with it. */
    public boolean mayOwn(Long unitId) {
        var reader = readers.current();
        return reader.everything() || reader.unitIds().contains(unitId);
    }
}
