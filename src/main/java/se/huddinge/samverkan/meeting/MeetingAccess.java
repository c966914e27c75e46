package se.huddinge.samverkan.meeting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.body.BodyAccess;
import se.huddinge.samverkan.body.BodyService;
import se.huddinge.samverkan.organisation.Readers;
import se.huddinge.samverkan.organisation.Unit;
import se.huddinge.samverkan.organisation.UnitService;
import se.huddinge.samverkan.shared.FieldException;
import se.huddinge.samverkan.shared.NotFoundException;
import se.huddinge.samverkan.shared.Reader;

/** Who may read and who may write a meeting: the one place that lists, pages, files and letters all ask. */
@Component
public class MeetingAccess {
    /**
     * A condition on a meeting m, or on a meeting m and its item i.
     *
     * @param sql constant text; what varies is in the parameters
     */
    public record Condition(String sql, Map<String, Object> parameters) {}

    private static final Condition ALL = new Condition("true", Map.of());

    private static final String OF_UNITS = """
            (m.unit_id = any(:units) or m.status <> 'DRAFT' and (
                m.body_id is null or exists (select 1 from body b where b.id = m.body_id and %s)))""";

    private final Readers readers;
    private final UnitService units;
    private final BodyService bodies;

    MeetingAccess(Readers readers, UnitService units, BodyService bodies) {
        this.readers = readers;
        this.units = units;
        this.bodies = bodies;
    }

    /** Of whoever asks now. */
    public Condition visible() {
        return visibleTo(readers.current());
    }

    /** What has been called is for all who read, or for who may know of the body; a draft for the unit that prepares it. */
    public static Condition visibleTo(Reader reader) {
        if (reader.everything()) return ALL;
        var body = BodyAccess.visibleTo(reader);
        var parameters = new HashMap<>(body.parameters());
        parameters.put("units", reader.unitIds().toArray(Long[]::new));
        return new Condition(OF_UNITS.formatted(body.sql()), parameters);
    }

    /** An item under sekretess is for the unit that has the meeting, and stands nowhere else. */
    public static Condition itemVisibleTo(Reader reader) {
        return ofUnits(reader, "(i.secrecy_basis is null or m.unit_id = any(:units))");
    }

    private static Condition ofUnits(Reader reader, String sql) {
        return reader.everything()
                ? ALL
                : new Condition(sql, Map.of("units", reader.unitIds().toArray(Long[]::new)));
    }

    /** What may not be read does not exist. */
    void requireReadable(Meeting meeting) {
        if (mayOwn(meeting.getUnit().getId())) return;
        if (meeting.getStatus() == Status.DRAFT) throw new NotFoundException(Meeting.SUBJECT, meeting.getId());
        var body = meeting.getBody();
        if (body != null && body.getAgreement() != null) bodies.get(body.getId());
    }

    boolean isReadable(Meeting meeting, AgendaItem item) {
        return !item.isSecret() || mayOwn(meeting.getUnit().getId());
    }

    public void requireWritable(Meeting meeting) {
        if (!mayOwn(meeting.getUnit().getId())) throw new AccessDeniedException(Meeting.SUBJECT);
    }

    /** The coordinator writes all, a contact person what her own unit holds (R11). */
    public boolean mayOwn(Long unitId) {
        var reader = readers.current();
        return reader.everything() || reader.unitIds().contains(unitId);
    }

    public List<Unit> ownUnits() {
        return units.active().stream().filter(unit -> mayOwn(unit.getId())).toList();
    }

    public Unit own(Long id) {
        return ownUnits().stream()
                .filter(unit -> unit.getId().equals(id))
                .findFirst()
                .orElseThrow(() -> new FieldException("unitId", "meeting.not-your-unit"));
    }
}
