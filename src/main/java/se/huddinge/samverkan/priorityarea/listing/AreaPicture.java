package se.huddinge.samverkan.priorityarea.listing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.priorityarea.Collaboration;

/** How far the boards have come with what they prioritise: the same for all who read. */
@Component
public class AreaPicture {
    /**
     * The statement whose one row says it, for whoever has more to ask at once: areas that count, of them idle where nothing
     * lives, boards that there are, of them without any area that counts.
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

    private final Clock clock;

    AreaPicture(Clock clock) {
        this.clock = clock;
    }

    public Question question() {
        var today = LocalDate.now(clock);
        return new Question(SQL, Map.of("today", today, "yearAgo", today.minusYears(1)));
    }
}
