package se.huddinge.samverkan.project.listing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.academy.Encounter;
import se.huddinge.samverkan.project.ProjectAccess;
import se.huddinge.samverkan.shared.Period;

/** The projects that another record has to do with, for its page: one question, and none that the reader may not know of. */
@Component
@Transactional(readOnly = true)
public class RelatedProjects {
    private static final int FEW = 6;

    /** Those that are under way first, then those that are meant, then those that are over. */
    private static final String ORDER = """
             order by array_position(array['ONGOING', 'PAUSED', 'PLANNED', 'IDEA', 'ENDED', 'ABORTED'], p.status::text),
                p.frame_valid_to nulls last, p.title, p.id limit :few""";

    private static final String ENCOUNTERS = """
            with run as (select p.id, p.unit_id from project p where %s and %s)
            select partner.academy_id, cast(null as bigint) as institution_id, doing.unit_id,
                count(distinct run.id) as times
            from run join project_academy partner on partner.project_id = run.id
            cross join lateral (
                select run.unit_id union select unit_id from project_participant where project_id = run.id) doing
            group by partner.academy_id, doing.unit_id""";

    /**
     * Some of them, and how many there are.
     *
     * @param during of each span those that were under way some day in it
     */
    public record Some(List<ProjectRow> shown, long count, long ongoing, List<Long> during) {
        public boolean isMore() {
            return count > shown.size();
        }
    }

    private record Line(ProjectRow row, long count, long ongoing, List<Long> during) {}

    private final JdbcClient jdbc;
    private final ProjectAccess access;
    private final Clock clock;

    RelatedProjects(JdbcClient jdbc, ProjectAccess access, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.clock = clock;
    }

    public Some withAcademy(Long id, List<Period> spans) {
        return some(ProjectFilter.of(null, id), spans);
    }

    /** What the unit leads or takes part in. */
    public Some ofUnit(Long id, List<Period> spans) {
        return some(ProjectFilter.of(id, null), spans);
    }

    /** Those that were under way some day in the span, by the units and academies in them. */
    public List<Encounter> encounters(Period span) {
        var visible = access.visible();
        return jdbc.sql(ENCOUNTERS.formatted(visible.sql(), Conditions.during(":from", ":to")))
                .params(visible.parameters())
                .param("from", span.validFrom())
                .param("to", span.validTo())
                .param("today", LocalDate.now(clock))
                .query(new DataClassRowMapper<>(Encounter.class))
                .list();
    }

    private Some some(ProjectFilter filter, List<Period> spans) {
        var conditions = new Conditions(access.visible(), filter);
        var today = LocalDate.now(clock);
        var question = jdbc.sql(
                        ProjectList.ROW + counts(spans.size()) + ProjectList.FROM + "where " + conditions.sql() + ORDER)
                .params(conditions.parameters())
                .param("today", today)
                .param("yearAgo", today.minusYears(1))
                .param("english", ProjectList.english())
                .param("few", FEW);
        for (int n = 0; n < spans.size(); n++)
            question.param("from" + n, spans.get(n).validFrom())
                    .param("to" + n, spans.get(n).validTo());
        var lines = question.query((rs, n) -> line(rs, n, spans.size())).list();
        if (lines.isEmpty())
            return new Some(List.of(), 0, 0, spans.stream().map(span -> 0L).toList());
        var any = lines.get(0);
        return new Some(lines.stream().map(Line::row).toList(), any.count(), any.ongoing(), any.during());
    }

    private static String counts(int spans) {
        var counts = new StringBuilder(", count(*) over () as related,"
                + " count(*) filter (where p.status = 'ONGOING') over () as ongoing\n");
        for (int n = 0; n < spans; n++)
            counts.append(", count(*) filter (where ")
                    .append(Conditions.during("cast(:from%d as date)".formatted(n), "cast(:to%d as date)".formatted(n)))
                    .append(") over () as during")
                    .append(n)
                    .append('\n');
        return counts.toString();
    }

    private static Line line(ResultSet rs, int row, int spans) throws SQLException {
        var during = new Long[spans];
        for (int n = 0; n < spans; n++) during[n] = rs.getLong("during" + n);
        return new Line(ProjectList.row(rs, row), rs.getLong("related"), rs.getLong("ongoing"), List.of(during));
    }
}
