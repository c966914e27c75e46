package se.huddinge.samverkan.priorityarea.link;

import static se.huddinge.samverkan.shared.SearchSource.name;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.agreement.AgreementAccess;
import se.huddinge.samverkan.priorityarea.Collaboration;
import se.huddinge.samverkan.priorityarea.LinkKind;
import se.huddinge.samverkan.priorityarea.PriorityArea;
import se.huddinge.samverkan.project.ProjectAccess;

/** Reads what lies in an area, and in which areas something lies; never what who asks may not know of. */
@Component
@Transactional(readOnly = true)
public class LinkReader {
    private static final String AGREEMENT = """
            select %1$s, 'AGREEMENT' as kind, g.id, g.title, %2$s as unit,
                (select string_agg(coalesce(academy.short_name, %3$s), ', ' order by academy.name_sv)
                    from agreement_party party join academy on academy.id = party.academy_id
                    where party.agreement_id = g.id) as academies,
                (select max(coalesce(lived.valid_to, 'infinity')) from agreement_period lived where lived.agreement_id = g.id)
                    as last_day, %4$s as living, %5$s
            from %6$s agreement g %7$s left join unit u on u.id = g.owner_id
            where %8$s""";
    private static final String PROJECT = """
            select %1$s, 'PROJECT' as kind, p.id, p.title, %2$s as unit,
                (select string_agg(coalesce(academy.short_name, %3$s), ', ' order by academy.name_sv)
                    from project_academy partner join academy on academy.id = partner.academy_id
                    where partner.project_id = p.id) as academies,
                p.frame_valid_to as last_day, %4$s as living, %5$s
            from %6$s project p %7$s join unit u on u.id = p.unit_id
            where %8$s""";
    private static final String ACTIVITY = """
            select %1$s, 'ACTIVITY' as kind, a.id, a.title, %2$s as unit,
                (select string_agg(coalesce(academy.short_name, %3$s), ', ' order by academy.name_sv)
                    from activity_academy met join academy on academy.id = met.academy_id where met.activity_id = a.id)
                    as academies,
                a.held_on as last_day, %4$s as living, %5$s
            from %6$s activity a %7$s join unit u on u.id = a.unit_id
            where %8$s""";
    private static final int FEW = 8;

    private static final String HERE = "priorityarea_link link join";
    private static final String PLAIN = "false as words, 0 as parts";

    /** The record's department works for the board. */
    private static final String SERVED = """
            (%1$s in (select serving.unit_id from unit_board serving where serving.board_id = :board)
                or exists (select 1 from %2$s_participant part join unit_board serving on serving.unit_id = part.unit_id
                    where part.%2$s_id = %3$s.id and serving.board_id = :board))""";

    private static final String PARTS = """
            (select count(*) from %1$s_purpose served join priorityarea_purpose mine using (purpose_id)
                where served.%1$s_id = %2$s.id and mine.area_id = :id)
            + (select count(*) from %1$s_method served join priorityarea_method mine using (method_id)
                where served.%1$s_id = %2$s.id and mine.area_id = :id)
            + (select count(*) from %1$s_goal served join priorityarea_goal mine using (goal_id)
                where served.%1$s_id = %2$s.id and mine.area_id = :id)""";

    /** Any of the area's words; a title without a word to search by is like nothing. */
    private static final String WORDS = """
            with asked as materialized (
                select nullif(replace(plainto_tsquery('swedish', search_plain(title || ' ' || coalesce(keywords, '')))::text,
                    '&', '|'), '')::tsquery as query
                from priorityarea where id = :id)
            """;

    private final JdbcClient jdbc;
    private final AgreementAccess agreements;
    private final ProjectAccess projects;
    private final Clock clock;

    LinkReader(JdbcClient jdbc, AgreementAccess agreements, ProjectAccess projects, Clock clock) {
        this.jdbc = jdbc;
        this.agreements = agreements;
        this.projects = projects;
        this.clock = clock;
    }

    /** What lies in the area: what lives first. */
    public List<Linked> of(Long areaId) {
        var visible = agreements.visible();
        var known = projects.visible();
        var id = "link.id as link_id";
        var sql = String.join(
                        "\nunion all\n",
                        filled(
                                AGREEMENT,
                                id,
                                Collaboration.AGREEMENT,
                                PLAIN,
                                HERE,
                                "on g.id = link.agreement_id",
                                "link.area_id = :id and " + visible.sql()),
                        filled(
                                PROJECT,
                                id,
                                Collaboration.PROJECT,
                                PLAIN,
                                HERE,
                                "on p.id = link.project_id",
                                "link.area_id = :id and " + known.sql()),
                        filled(
                                ACTIVITY,
                                id,
                                Collaboration.ACTIVITY,
                                PLAIN,
                                HERE,
                                "on a.id = link.activity_id",
                                "link.area_id = :id and a.status <> 'ANNULLED'"))
                + " order by living desc, kind, title, id";
        return ask(sql, areaId)
                .params(visible.parameters())
                .params(known.parameters())
                .query(LinkReader::linked)
                .list();
    }

    /**
     * What looks as if it lay there: it lives, a department of the board has a part in it, and the words are alike, or, but
     * for activities, it serves the same parts of the strategy.
     */
    public List<Linked> alike(PriorityArea area) {
        var visible = agreements.visible();
        var sql = WORDS + "select * from ("
                + String.join(
                        "\nunion all\n",
                        candidates(AGREEMENT, "agreement", "g", "owner_id", Collaboration.AGREEMENT, visible.sql()),
                        candidates(PROJECT, "project", "p", "unit_id", Collaboration.PROJECT, "true"),
                        candidates(
                                ACTIVITY,
                                "activity",
                                "a",
                                "unit_id",
                                Collaboration.ACTIVITY,
                                "a.search_words @@ (select query from asked)"))
                + ") alike where words or parts > 0"
                + " order by words desc, parts desc, kind, title, id limit " + FEW;
        return ask(sql, area.getId())
                .param("board", area.getBoard().getId())
                .params(visible.parameters())
                .query(LinkReader::linked)
                .list();
    }

    private static String candidates(
            String select, String table, String alias, String unit, String living, String visible) {
        return filled(
                select,
                "null::bigint as link_id",
                living,
                "coalesce(%s.search_words @@ (select query from asked), false) as words, (%s)::int as parts"
                        .formatted(alias, PARTS.formatted(table, alias)),
                "",
                "",
                """
                        %s and %s and %s and not exists (select 1 from priorityarea_link link
                            where link.area_id = :id and link.%s_id = %s.id)""".formatted(living, visible, SERVED.formatted(alias + "." + unit, table, alias), table, alias));
    }

    private static String filled(
            String select, String id, String living, String rank, String from, String on, String where) {
        return select.formatted(id, name("u"), name("academy"), living, rank, from, on, where);
    }

    /** To choose from by hand: what lives, is open, and is not there already, of one kind. */
    List<Option> options(PriorityArea area, LinkKind kind) {
        var sql = switch (kind) {
            case AGREEMENT ->
                "select g.id, g.title as name from agreement g where "
                        + agreements.visible().sql() + " and g.status in ('SIGNED', 'ENDED') and g.visibility = 'OPEN'";
            case PROJECT ->
                "select p.id, p.title as name from project p where p.planned_on is not null and p.status <> 'ABORTED'";
            case ACTIVITY ->
                "select a.id, a.held_on || ' ' || a.title as name from activity a where a.status in ('PLANNED', 'DONE')"
                        + " and a.held_on >= :yearAgo and "
                        + SERVED.formatted("a.unit_id", "activity", "a");
        };
        return ask(
                        "select id, name from (" + sql
                                + ") found where not exists (select 1 from priorityarea_link link"
                                + " where link.area_id = :id and link."
                                + kind.name().toLowerCase(Locale.ROOT)
                                + "_id = found.id) order by name, id limit 500",
                        area.getId())
                .param("board", area.getBoard().getId())
                .params(agreements.visible().parameters())
                .query(new DataClassRowMapper<>(Option.class))
                .list();
    }

    /** One of many to choose from. */
    record Option(Long id, String name) {}

    private JdbcClient.StatementSpec ask(String sql, Long id) {
        var today = LocalDate.now(clock);
        return jdbc.sql(sql)
                .param("id", id)
                .param("today", today)
                .param("yearAgo", today.minusYears(1))
                .param("english", LocaleContextHolder.getLocale().getLanguage().equals("en"));
    }

    private static Linked linked(ResultSet row, int n) throws SQLException {
        var day = row.getObject("last_day", LocalDate.class);
        return new Linked(
                row.getObject("link_id", Long.class),
                LinkKind.valueOf(row.getString("kind")),
                row.getLong("id"),
                row.getString("title"),
                row.getString("unit"),
                row.getString("academies"),
                day == null || day.getYear() > 2199 ? null : day,
                row.getBoolean("living"),
                row.getBoolean("words"),
                row.getInt("parts"));
    }
}
