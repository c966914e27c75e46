package se.huddinge.samverkan.project;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.organisation.Readers;
import se.huddinge.samverkan.shared.NotFoundException;
import se.huddinge.samverkan.shared.Reader;

/** Who may read and who may write a project: the one place that lists, pages and counts all ask. */
@Component
public class ProjectAccess {
    /**
     * A condition on a project p.
     *
     * @param sql constant text; what varies is in the parameters
     */
    public record Condition(String sql, Map<String, Object> parameters) {}

    /** What was never more than an idea is for the units that had it. */
    private static final String OF_UNITS = """
            (p.planned_on is not null or p.unit_id = any(:units) or exists (
                select 1 from project_participant taking_part
                where taking_part.project_id = p.id and taking_part.unit_id = any(:units)))""";

    private final Readers readers;
    private final JdbcClient jdbc;

    ProjectAccess(Readers readers, JdbcClient jdbc) {
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
        if (!isReadable(id)) throw new NotFoundException("project", id);
    }

    /** What has been planned is open to all who read: of that nothing needs to be asked. */
    void requireReadable(Project project) {
        if (project.getPlannedOn() == null) requireReadable(project.getId());
    }

    public boolean isReadable(Long id) {
        var visible = visible();
        return jdbc.sql("select 1 from project p where p.id = :id and " + visible.sql())
                .param("id", id)
                .params(visible.parameters())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    public void requireWritable(Project project) {
        if (!mayOwn(project.getUnit().getId())) throw new AccessDeniedException("project");
    }

    /** The coordinator writes all, a contact person what her own unit leads (R11). */
    public boolean mayOwn(Long unitId) {
        var reader = readers.current();
        return reader.everything() || reader.unitIds().contains(unitId);
    }

    /** Only the coordinator lets a project go on without an agreement (R4). */
    public boolean mayGoWithout() {
        return readers.current().everything();
    }
}
