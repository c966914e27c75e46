package se.huddinge.samverkan.activity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** From the first time to the next: what is done with an academy or a person, or by a unit, for the page of either. */
@Component
@Transactional(readOnly = true)
public class ActivityCourse {
    private static final String ACADEMY =
            "a.id in (select met.activity_id from activity_academy met where met.academy_id = :id)";
    private static final String PERSON =
            "a.id in (select met.activity_id from activity_person met where met.person_id = :id)";
    private static final String UNIT = """
            (a.unit_id = :id or a.id in (select part.activity_id from activity_participant part where part.unit_id = :id))""";

    private static final String PART = """
            (select '%1$s' as part, a.id, a.title, a.held_on, a.people, a.unit_id, %%2$s as times
                from activity a where a.status = '%2$s' and %%1$s order by a.held_on %3$s, a.id %3$s limit %4$d)""";

    private static final String SQL = "select part, found.id, found.title, found.held_on, found.people, found.times,"
            + " case when :english then coalesce(u.name_en, u.name_sv) else u.name_sv end as unit from ("
            + PART.formatted(Part.COMING, Status.PLANNED, "asc", 4)
            + " union all "
            + PART.formatted(Part.LATEST, Status.DONE, "desc", 6)
            + " union all "
            + PART.formatted(Part.FIRST, Status.DONE, "asc", 1)
            + ") found join unit u on u.id = found.unit_id";

    private enum Part {
        COMING,
        LATEST,
        FIRST
    }

    private record Found(
            Part part,
            Long id,
            String title,
            LocalDate heldOn,
            @Nullable Integer people,
            String unit,
            long times) {
        Line line() {
            return new Line(id, title, heldOn, people, unit);
        }
    }

    /** An activity in a line. */
    public record Line(
            Long id,
            String title,
            LocalDate heldOn,
            @Nullable Integer people,
            String unit) {}

    /**
     * @param coming planned, the nearest first, those whose day has passed included
     * @param latest done, the last first
     * @param first done before all others
     * @param times how often it was done with a person; with an academy or by a unit the figures know
     */
    public record Course(
            List<Line> coming, List<Line> latest, @Nullable Line first, long times) {
        public @Nullable Line getLast() {
            return latest.isEmpty() ? null : latest.get(0);
        }
    }

    private final JdbcClient jdbc;

    ActivityCourse(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Course withAcademy(Long id) {
        return course(ACADEMY, "0", id);
    }

    public Course withPerson(Long id) {
        return course(PERSON, "count(*) over ()", id);
    }

    /** What it does, and what it takes part in. */
    public Course ofUnit(Long id) {
        return course(UNIT, "0", id);
    }

    private Course course(String condition, String times, Long id) {
        var found = jdbc.sql(SQL.formatted(condition, times))
                .param("id", id)
                .param("english", LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage()))
                .query(new DataClassRowMapper<>(Found.class))
                .list();
        var byDay = Comparator.comparing(Found::heldOn).thenComparing(Found::id);
        return new Course(
                lines(Part.COMING, found, byDay).toList(),
                lines(Part.LATEST, found, byDay.reversed()).toList(),
                lines(Part.FIRST, found, byDay).findFirst().orElse(null),
                found.stream()
                        .filter(line -> line.part() == Part.LATEST)
                        .mapToLong(Found::times)
                        .findFirst()
                        .orElse(0));
    }

    private static Stream<Line> lines(Part part, List<Found> found, Comparator<Found> order) {
        return found.stream().filter(line -> line.part() == part).sorted(order).map(Found::line);
    }
}
