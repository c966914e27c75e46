package se.huddinge.samverkan.activity.listing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.activity.Status;

/** Asks for activities: a fixed number of questions, however many there are. */
@Component
@Transactional(readOnly = true)
class ActivityList {
    private static final String PARTNERS = """
            concat_ws('; ',
                (select string_agg(%s, '; ' order by academy.id) from activity_academy met
                    join academy on academy.id = met.academy_id where met.activity_id = a.id),
                (select string_agg(%s, '; ' order by organisation.id) from activity_organisation met
                    join partner_organisation organisation on organisation.id = met.organisation_id
                    where met.activity_id = a.id))""".formatted(name("academy."), name("organisation."));

    private static final String ROW = """
            select a.id, a.title, %s as kind, a.held_on, %s as partners, %s as unit, a.people, a.status
            """.formatted(name("k."), PARTNERS, name("u."));

    private static final String LINE = """
            select a.title, %s as kind, a.held_on, %s as partners, %s as unit, a.people, a.status, a.outcome,
                a.next_step_text, a.next_step_due, a.next_step_done_on,
                (select title from project where project.id = a.project_id and project.planned_on is not null) as project,
                a.training, a.credits, a.trained, a.knowledge, a.evidence, a.scope,
            """.formatted(name("k."), PARTNERS, name("u."))
            + names("participants", "activity_participant", "unit", "unit_id") + ","
            + names("purposes", "activity_purpose", "purpose", "purpose_id") + ","
            + names("methods", "activity_method", "method", "method_id") + ","
            + names("goals", "activity_goal", "municipal_goal", "goal_id");

    private final JdbcClient jdbc;
    private final Clock clock;

    ActivityList(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The name of something that is data, in the language of whoever reads. */
    static String name(String alias) {
        return "(case when :english then coalesce(%1$sname_en, %1$sname_sv) else %1$sname_sv end collate \"sv-SE-x-icu\")"
                .formatted(alias);
    }

    private static String names(String as, String link, String table, String column) {
        return """
                (select string_agg(%1$s, '; ' order by %2$s.id) from %3$s join %2$s on %2$s.id = %3$s.%4$s
                    where %3$s.activity_id = a.id) as %5$s
                """.formatted(name(table + "."), table, link, column, as);
    }

    Page<ActivityRow> find(ActivityFilter filter) {
        var conditions = conditions(filter);
        var rows = jdbc.sql(ROW
                        + filter.sort().within(conditions)
                        + filter.sort().orderBy(filter.order())
                        + " limit :size offset :offset")
                .params(conditions.parameters())
                .param("english", english())
                .param("size", filter.pageable().getPageSize())
                .param("offset", filter.pageable().getOffset())
                .query(this::row)
                .list();
        var total = jdbc.sql("select count(*) from activity a where " + conditions.sql())
                .params(conditions.parameters())
                .query(Long.class)
                .single();
        return new PageImpl<>(rows, filter.pageable(), total);
    }

    /** All that pass the filter, fetched as they are read; to be closed. */
    Stream<ActivityTable.Line> lines(ActivityFilter filter) {
        var conditions = conditions(filter);
        return jdbc
                .sql(LINE + ActivitySort.all(conditions) + filter.sort().orderBy(filter.order()))
                .withFetchSize(500)
                .params(conditions.parameters())
                .param("english", english())
                .query(new DataClassRowMapper<>(ActivityTable.Line.class))
                .stream();
    }

    /** Names first: knowing how few they are, the database looks up their activities instead of reading all. */
    private Conditions conditions(ActivityFilter filter) {
        var namesakes = new EnumMap<Namesake, List<Long>>(Namesake.class);
        if (filter.text() != null)
            jdbc.sql(Namesake.SQL)
                    .param("text", Conditions.inside(filter.text()))
                    .query(rs -> {
                        namesakes
                                .computeIfAbsent(Namesake.valueOf(rs.getString("namesake")), first -> new ArrayList<>())
                                .add(rs.getLong("id"));
                    });
        return new Conditions(filter, namesakes, today());
    }

    ActivityOptions options() {
        return new ActivityOptions(jdbc.sql(ActivityOptions.SQL)
                .param("today", today())
                .param("english", english())
                .query(new DataClassRowMapper<>(ActivityOptions.Option.class))
                .list());
    }

    private ActivityRow row(ResultSet rs, int n) throws SQLException {
        var day = rs.getObject("held_on", LocalDate.class);
        var status = Status.valueOf(rs.getString("status"));
        return new ActivityRow(
                rs.getLong("id"),
                rs.getString("title"),
                rs.getString("kind"),
                day,
                rs.getString("partners"),
                rs.getString("unit"),
                (Integer) rs.getObject("people"),
                status,
                status == Status.PLANNED && day.isBefore(today()));
    }

    private static boolean english() {
        return LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
