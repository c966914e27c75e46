package se.huddinge.samverkan.meeting;

import java.util.List;
import java.util.Map;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
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

    private final Readers readers;
    private final UnitService units;

    MeetingAccess(Readers readers, UnitService units) {
        this.readers = readers;
        this.units = units;
    }

    /** Of whoever asks now. */
    public Condition visible() {
        return visibleTo(readers.current());
    }

    /** What has been called is for all who read; a draft for the unit that prepares it. */
    public static Condition visibleTo(Reader reader) {
        return ofUnits(reader, "(m.status <> 'DRAFT' or m.unit_id = any(:units))");
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
        if (meeting.getStatus() == Status.DRAFT && !mayOwn(meeting.getUnit().getId()))
            throw new NotFoundException(Meeting.SUBJECT, meeting.getId());
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
