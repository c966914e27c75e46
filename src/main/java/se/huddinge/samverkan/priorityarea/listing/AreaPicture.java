package se.huddinge.samverkan.priorityarea.listing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.priorityarea.Collaboration;

/** How far the boards have come with what they prioritise, in one statement: the same for all who read. */
@Component
@Transactional(readOnly = true)
public class AreaPicture {
    /**
     * Today.
     *
     * @param areas that count
     * @param idle of them, those where nothing lives
     * @param boards that there are
     * @param without of them, those that have no area that counts
     */
    public record Standing(long areas, long idle, long boards, long without) {}

    /**
     * The statement whose one row says it, for whoever has more to ask at once.
     *
     * @param sql constant text
     */
    public record Question(String sql, Map<String, Object> parameters) {}

    private static final String SQL = """
            with counted as materialized (
                select area.board_id, %s as lives from priorityarea area where %s)
            select (select count(*) from counted) as areas, (select count(*) from counted where not lives) as idle,
                count(*) as boards,
                count(*) filter (where unit.id not in (select board_id from counted)) as without
            from unit where unit.kind = 'BOARD' and unit.valid_from <= :today
                and (unit.valid_to is null or unit.valid_to >= :today)""".formatted(Collaboration.LIVES, Collaboration.COUNTS);

    private final JdbcClient jdbc;
    private final Clock clock;

    AreaPicture(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Question question() {
        var today = LocalDate.now(clock);
        return new Question(SQL, Map.of("today", today, "yearAgo", today.minusYears(1)));
    }

    public Standing today() {
        var question = question();
        return jdbc.sql(question.sql())
                .params(question.parameters())
                .query(new DataClassRowMapper<>(Standing.class))
                .single();
    }
}
