package se.huddinge.samverkan.project.listing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.academy.Prioritised;
import se.huddinge.samverkan.project.AgreementsInForce;
import se.huddinge.samverkan.project.Light;
import se.huddinge.samverkan.project.ProjectAccess;
import se.huddinge.samverkan.project.Status;
import se.huddinge.samverkan.strategy.PartCounts;

/** Asks for projects: a fixed number of questions, however many there are; never one that who asks may not know of. */
@Component
@Transactional(readOnly = true)
public class ProjectList {
    /** Under way, and under no agreement that gäller today (R4). */
    static final String INFORMAL = """
            (p.status in ('ONGOING', 'PAUSED') and not exists (
                select 1 from project_agreement link join agreement g on g.id = link.agreement_id
                where link.project_id = p.id and %s))""".formatted(AgreementsInForce.SQL);

    static final String BENEFIT_DUE =
            "(p.status = 'ENDED' and p.benefit is null and p.ended_on <= cast(:yearAgo as date))";

    static final String ROW = """
            select p.id, p.title, p.status, %s as unit, p.frame_valid_from, p.frame_valid_to, p.light,
                p.words, p.measure_id, p.informal_due, r.title as responsible,
                (select string_agg(coalesce(academy.short_name, %s), ', ' order by academy.name_sv)
                    from project_academy partner join academy on academy.id = partner.academy_id
                    where partner.project_id = p.id) as academies,
                %s as informal, %s as benefit_due
            """.formatted(name("u."), name("academy."), INFORMAL, BENEFIT_DUE);

    static final String FROM = """
            from project p join unit u on u.id = p.unit_id left join position r on r.id = p.responsible_id
            """;

    private static final String BY_TITLE = " order by p.title, p.id";

    private final JdbcClient jdbc;
    private final ProjectAccess access;
    private final Clock clock;

    ProjectList(JdbcClient jdbc, ProjectAccess access, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.clock = clock;
    }

    /** The name of something that is data, in the language of whoever reads. */
    private static String name(String alias) {
        return "(case when :english then coalesce(%1$sname_en, %1$sname_sv) else %1$sname_sv end)".formatted(alias);
    }

    Page<ProjectRow> find(ProjectFilter filter) {
        var conditions = new Conditions(access.visible(), filter);
        var pageable = filter.pageable();
        var rows = rows(
                conditions,
                filter.sort().orderBy(filter.order()) + " limit " + pageable.getPageSize() + " offset "
                        + pageable.getOffset());
        var total = jdbc.sql("select count(*) " + FROM + "where " + conditions.sql())
                .params(conditions.parameters())
                .param("today", today())
                .param("yearAgo", today().minusYears(1))
                .query(Long.class)
                .single();
        return new PageImpl<>(rows, pageable, total);
    }

    List<ProjectRow> all(ProjectFilter filter) {
        return rows(new Conditions(access.visible(), filter), filter.sort().orderBy(filter.order()));
    }

    /** Those that go, or went, under the agreement. */
    public List<ProjectRow> under(Long agreementId) {
        return rows(new Conditions(access.visible()).with("""
                        exists (select 1 from project_agreement link
                            where link.project_id = p.id and link.agreement_id = :agreement)""", "agreement", agreementId), BY_TITLE);
    }

    /** Those that the unit leads or takes part in, planned or under way, and those that have ended since the day. */
    public List<ProjectRow> ofUnit(Long unitId, LocalDate since) {
        return rows(new Conditions(access.visible()).with("""
                        (p.unit_id = :unit or exists (select 1 from project_participant part
                            where part.project_id = p.id and part.unit_id = :unit))""", "unit", unitId).with("""
                        (p.status in ('PLANNED', 'ONGOING', 'PAUSED')
                            or p.status = 'ENDED' and p.ended_on >= :since)""", "since", since), BY_TITLE);
    }

    /** Those that hang under a measure of the plan. */
    public List<ProjectRow> ofPlan(Long planId) {
        return rows(
                new Conditions(access.visible())
                        .with(
                                "p.measure_id in (select id from actionplan_measure where plan_id = :plan)",
                                "plan",
                                planId),
                BY_TITLE);
    }

    /** Those under way, which are no secret to anybody, by the parts of the strategy that they serve. */
    public static PartCounts.Aligned aligned() {
        return new PartCounts.Aligned(
                "project", "project_id", "select id from project where status = 'ONGOING'", Map.of());
    }

    /** What a list of projects, or of what leads to them or comes out of them, can be filtered by. */
    public ProjectOptions filterOptions() {
        return new ProjectOptions(jdbc.sql(ProjectOptions.SQL.formatted(name(""), Prioritised.SQL))
                .param("today", today())
                .param("english", english())
                .query(new DataClassRowMapper<>(ProjectOptions.Option.class))
                .list());
    }

    /** What a unit leads and has not put behind it: under way, meant, or ended and not yet answered about. */
    public List<ProjectRow> ledBy(Long unitId) {
        return rows(
                new Conditions(access.visible())
                        .with(
                                "p.unit_id = :unit and (p.status not in ('ENDED', 'ABORTED') or " + BENEFIT_DUE + ")",
                                "unit",
                                unitId),
                BY_TITLE);
    }

    /** For pickers: those that a unit leads or takes part in and that are not closed. */
    public List<ProjectRow> options(Long unitId) {
        return rows(new Conditions(access.visible()).with("""
                        p.status in ('PLANNED', 'ONGOING', 'PAUSED') and (p.unit_id = :unit or exists (
                            select 1 from project_participant part
                            where part.project_id = p.id and part.unit_id = :unit))""", "unit", unitId), BY_TITLE);
    }

    /** For pickers: all that are not closed. */
    public List<ProjectRow> options() {
        return rows(
                new Conditions(access.visible())
                        .with("p.status = any(:open)", "open", new String[] {"PLANNED", "ONGOING", "PAUSED"}),
                BY_TITLE);
    }

    /** For pickers: all that have been planned, also those that are closed. */
    public List<ProjectRow> everyOption() {
        return rows(
                new Conditions(access.visible()).with("p.status <> all(:closed)", "closed", new String[] {"IDEA"}),
                BY_TITLE);
    }

    private List<ProjectRow> rows(Conditions conditions, String order) {
        return jdbc.sql(ROW + FROM + "where " + conditions.sql() + order)
                .params(conditions.parameters())
                .param("today", today())
                .param("yearAgo", today().minusYears(1))
                .param("english", english())
                .query(ProjectList::row)
                .list();
    }

    static ProjectRow row(ResultSet rs, int n) throws SQLException {
        var light = rs.getString("light");
        return new ProjectRow(
                rs.getLong("id"),
                rs.getString("title"),
                Status.valueOf(rs.getString("status")),
                rs.getString("unit"),
                rs.getString("academies"),
                rs.getObject("frame_valid_from", LocalDate.class),
                rs.getObject("frame_valid_to", LocalDate.class),
                light == null ? null : Light.valueOf(light),
                rs.getString("words"),
                rs.getString("responsible"),
                rs.getObject("measure_id", Long.class),
                rs.getBoolean("informal"),
                rs.getObject("informal_due", LocalDate.class),
                rs.getBoolean("benefit_due"));
    }

    static boolean english() {
        return LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
