package se.huddinge.samverkan.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.PageTest;
import se.huddinge.samverkan.activity.Desk;

/** Every figure against a question of its own to the activities themselves, on days that no other test uses. */
@PageTest
class ActivityFiguresTest {
    static final LocalDate START = LocalDate.of(2011, 1, 1);
    static final int DAYS = 800;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    FigureKeeper keeper;

    @Autowired
    CatchUp catchUp;

    @Autowired
    ActivityFigures figures;

    @Autowired
    Browser browser;

    Random random = new Random(20261124);
    List<Long> made = new ArrayList<>();

    @BeforeEach
    void activities() {
        for (int n = 0; n < 120; n++) made.add(activity());
        keeper.recount(made);
    }

    @AfterEach
    void clear() {
        for (var id : made) {
            for (var link : List.of("participant", "academy", "purpose", "method", "goal"))
                jdbc.sql("delete from activity_" + link + " where activity_id = ?")
                        .param(id)
                        .update();
            jdbc.sql("delete from activity where id = ?").param(id).update();
        }
        catchUp.run();
    }

    Long activity() {
        var id = jdbc.sql("""
                insert into activity (submission_id, kind_id, title, held_on, status, unit_id, people, scope)
                values (gen_random_uuid(), (select min(id) from activity_kind), 'Räknad', :day, :status,
                    (select id from unit where kind = 'DEPARTMENT' order by id offset :unit limit 1), :people, 'OWN')
                returning id""")
                .param("day", START.plusDays(random.nextInt(DAYS)))
                .param("status", random.nextInt(5) == 0 ? "PLANNED" : "DONE")
                .param("unit", random.nextInt(4))
                .param("people", random.nextBoolean() ? random.nextInt(60) : null)
                .query(Long.class)
                .single();
        link(id, "participant", "unit", "unit_id", "kind = 'DEPARTMENT'");
        link(id, "academy", "academy", "academy_id", "true");
        link(id, "purpose", "purpose", "purpose_id", "strategy_version_id = 1");
        link(id, "method", "method", "method_id", "strategy_version_id = 1");
        link(id, "goal", "municipal_goal", "goal_id", "strategy_version_id = 1");
        return id;
    }

    void link(Long id, String link, String table, String column, String which) {
        for (int n = random.nextInt(3); n > 0; n--)
            jdbc.sql("insert into activity_" + link + " (activity_id, " + column + ") select ?, id from " + table
                            + " where " + which + " order by id offset ? limit 1 on conflict do nothing")
                    .params(id, random.nextInt(4))
                    .update();
    }

    Span span() {
        var first = START.plusDays(random.nextInt(DAYS));
        return new Span(first, first.plusDays(random.nextInt(400)));
    }

    static String of(Dimension dimension) {
        return switch (dimension) {
            case UNIT ->
                "(select a.id as activity_id, a.unit_id as id from activity a"
                        + " union select activity_id, unit_id from activity_participant)";
            case ACADEMY -> "(select activity_id, academy_id as id from activity_academy)";
            case PURPOSE -> "(select activity_id, purpose_id as id from activity_purpose)";
            case METHOD -> "(select activity_id, method_id as id from activity_method)";
            case GOAL -> "(select activity_id, goal_id as id from activity_goal)";
        };
    }

    Count asked(Span span, String condition) {
        return jdbc.sql("select count(*) as activities, coalesce(sum(a.people), 0) as people from activity a"
                        + " where a.status = 'DONE' and a.held_on between :first and :last" + condition)
                .param("first", span.first())
                .param("last", span.last())
                .query(Count.class)
                .single();
    }

    static String in(Dimension dimension, Member member) {
        return " and exists (select 1 from " + of(dimension) + " d where d.activity_id = a.id and d.id = " + member.id()
                + ")";
    }

    void assertTrue(Matrix matrix, Span span) {
        var grid = figures.grid(matrix, span);
        assertThat(grid.getAll()).isEqualTo(asked(span, ""));
        for (var row : grid.rows()) {
            assertThat(grid.row(row)).as("%s %s", matrix, row).isEqualTo(asked(span, in(matrix.getRows(), row)));
            for (var column : grid.columns())
                assertThat(grid.at(row, column))
                        .as("%s %s %s", matrix, row, column)
                        .isEqualTo(asked(span, in(matrix.getRows(), row) + in(matrix.getColumns(), column)));
        }
        for (var column : grid.columns())
            assertThat(grid.column(column)).isEqualTo(asked(span, in(matrix.getColumns(), column)));
    }

    @Test
    void everyCellIsWhatTheActivitiesSay() {
        for (var matrix : Matrix.values()) for (int n = 0; n < 3; n++) assertTrue(matrix, span());
    }

    @Test
    void whatChangesIsCountedAnewAndWhatIsGoneIsNotCounted() {
        for (int round = 0; round < 20; round++) {
            var id = made.get(random.nextInt(made.size()));
            switch (random.nextInt(4)) {
                case 0 ->
                    jdbc.sql(
                                    "update activity set held_on = held_on + 37, people = 7, version = version + 1 where id = ?")
                            .param(id)
                            .update();
                case 1 ->
                    jdbc.sql("delete from activity_purpose where activity_id = ?")
                            .param(id)
                            .update();
                case 2 ->
                    jdbc.sql(
                                    "update activity set status = case status when 'DONE' then 'PLANNED' else 'DONE' end where id = ?")
                            .param(id)
                            .update();
                default -> link(id, "academy", "academy", "academy_id", "true");
            }
            keeper.recount(List.of(id));
        }
        for (var matrix : Matrix.values()) assertTrue(matrix, new Span(START, START.plusDays(DAYS + 800)));
    }

    @Test
    void whatWasWrittenPastTheFiguresIsCaughtUpWith() {
        var late = activity();
        made.add(late);
        jdbc.sql("update activity set status = 'DONE' where id = ?").param(late).update();
        var changed = made.get(0);
        jdbc.sql("update activity set status = 'DONE', people = 4321, version = version + 1 where id = ?")
                .param(changed)
                .update();
        catchUp.run();
        assertTrue(Matrix.UNIT_PURPOSE, new Span(START, START.plusDays(DAYS)));
        assertThat(keeper.outdated()).isEmpty();
    }

    @Test
    void anActivityWithAPrioritisedAcademyIsPrioritisedOnItsDay() {
        var span = new Span(START.plusYears(1), START.plusDays(DAYS));
        var met = " and exists (select 1 from activity_academy m where m.activity_id = a.id";
        var ranked = met + " and exists (select 1 from academy_priority p where p.academy_id = m.academy_id"
                + " and a.held_on >= p.valid_from and (p.valid_to is null or p.valid_to >= a.held_on)))";
        jdbc.sql(
                        "insert into academy_priority (academy_id, valid_from, valid_to, decision) select min(id), ?, ?, 'Prov' from academy")
                .params(START.plusDays(100), START.plusDays(500))
                .update();
        try {
            keeper.recount(made);
            var totals = figures.totals(List.of(span, span.yearBefore())).get(0);
            assertThat(totals.count()).isEqualTo(asked(span, ""));
            assertThat(totals.prioritised())
                    .isPositive()
                    .isEqualTo(asked(span, ranked).activities());
            assertThat(totals.getWithAcademies())
                    .isEqualTo(asked(span, met + ")").activities());
        } finally {
            jdbc.sql("delete from academy_priority where decision = 'Prov'").update();
            keeper.recount(made);
        }
    }

    @Test
    void theMonthsAddUpToTheWhole() {
        var months = new ArrayList<Span>();
        for (int month = 0; month < 24; month++)
            months.add(Span.of(YearMonth.of(2011, 1).plusMonths(month)));
        var found = figures.totals(months);
        assertThat(found.stream()
                        .mapToLong(totals -> totals.count().activities())
                        .sum())
                .isEqualTo(asked(new Span(LocalDate.of(2011, 1, 1), LocalDate.of(2012, 12, 31)), "")
                        .activities());
        assertThat(found.get(6).count()).isEqualTo(asked(months.get(6), ""));
    }

    @Test
    void whoHasJustSavedSeesItInTheNextFigures() {
        var desk = new Desk(browser.as("kontaktperson"), jdbc);
        var day = new Span(LocalDate.of(2012, 3, 5), LocalDate.of(2012, 3, 5));
        var before = figures.grid(Matrix.UNIT_ACADEMY, day).getAll();
        var title = Desk.title();
        desk.entry(title).fill("heldOn", "2012-03-05").fill("people", 12).send();
        made.add(desk.activity(title));
        var grid = figures.grid(Matrix.UNIT_ACADEMY, day);
        assertThat(grid.getAll().activities()).isEqualTo(before.activities() + 1);
        assertThat(grid.getAll().people()).isEqualTo(before.people() + 12);
    }
}
