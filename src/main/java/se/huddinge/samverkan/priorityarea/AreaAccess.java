package se.huddinge.samverkan.priorityarea;

import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.organisation.Position;
import se.huddinge.samverkan.organisation.Readers;
import se.huddinge.samverkan.shared.Reader;

/** Who may read and who may write an area: the one place that lists, pages, search and counts all ask. */
@Component
public class AreaAccess {
    /**
     * A condition on a priorityarea named area.
     *
     * @param sql constant text; what varies is in the parameters
     */
    public record Condition(String sql, Map<String, Object> parameters) {}

    /** What was never decided is for the board and the departments that work for it. */
    private static final String OF_UNITS = """
            (area.decided_on is not null or area.board_id = any(:units) or exists (
                select 1 from unit_board serving
                where serving.board_id = area.board_id and serving.unit_id = any(:units)))""";

    private final Readers readers;
    private final JdbcClient jdbc;

    AreaAccess(Readers readers, JdbcClient jdbc) {
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

    boolean isReadable(PriorityArea area) {
        if (area.getDecidedOn() != null) return true;
        var visible = visible();
        return jdbc.sql("select 1 from priorityarea area where area.id = :id and " + visible.sql())
                .param("id", area.getId())
                .params(visible.parameters())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** The coordinator writes all; a contact person the proposals to the boards that her department works for. */
    boolean isWritable(PriorityArea area) {
        return isCoordinator() || area.getStatus() == Status.PROPOSED && isServing(area);
    }

    void requireWritable(PriorityArea area) {
        if (!isWritable(area)) throw new AccessDeniedException("priorityarea");
    }

    /** Who may say what lives in it. */
    public boolean mayLink(PriorityArea area) {
        return isCoordinator() || isServing(area);
    }

    public void requireLinkable(PriorityArea area) {
        if (!mayLink(area)) throw new AccessDeniedException("priorityarea");
    }

    public boolean isServing(PriorityArea area) {
        return servedBoards().contains(area.getBoard().getId());
    }

    public boolean isCoordinator() {
        return readers.current().everything();
    }

    /** The boards that the departments work for whose contact person she is. */
    public Set<Long> servedBoards() {
        var own = readers.unitsAs(Position.Kind.CONTACT_PERSON);
        if (own.isEmpty()) return Set.of();
        return jdbc.sql("select board_id from unit_board where unit_id = any(:units)")
                .param("units", own.toArray(Long[]::new))
                .query((row, n) -> row.getLong("board_id"))
                .set();
    }
}
