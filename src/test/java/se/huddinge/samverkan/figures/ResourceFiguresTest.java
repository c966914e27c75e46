package se.huddinge.samverkan.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.PageTest;
import se.huddinge.samverkan.agreement.content.ResourceLine.Kind;

/** What is promised and used, against questions of their own, in years that no other test writes in. */
@PageTest
class ResourceFiguresTest {
    static final int FIRST = 2002;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ResourceFigures figures;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Browser browser;

    Random random = new Random(20261124);

    @BeforeEach
    void world() {
        for (int n = 0; n < 90; n++) agreement();
        for (int n = 0; n < 40; n++) project();
    }

    @AfterEach
    void clear() {
        for (var table : List.of("resource", "period", "party"))
            jdbc.sql("delete from agreement_" + table
                            + " where agreement_id in (select id from agreement where title like 'Lovar %')")
                    .update();
        jdbc.sql("delete from agreement where title like 'Lovar %'").update();
        jdbc.sql(
                        "delete from project_resource where project_id in (select id from project where title like 'Använder %')")
                .update();
        jdbc.sql("delete from project where title like 'Använder %'").update();
    }

    <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    void agreement() {
        var id = jdbc.sql("""
                insert into agreement (submission_id, title, status, visibility, secrecy_basis, term_kind, term_first_day,
                    judged_on, closing_day, closing_account_id, closing_reason)
                values (gen_random_uuid(), 'Lovar ' || gen_random_uuid(), :status, :visibility,
                    case :visibility when 'SECRET' then 'Prov' end, 'UNTIL_FURTHER_NOTICE', :first, :first,
                    :first, (select min(id) from account), 'Prov')
                returning id""")
                .param("status", any(List.of("SIGNED", "SIGNED", "ENDED", "DRAFT", "ANNULLED", "ABORTED")))
                .param("visibility", any(List.of("OPEN", "OPEN", "SECRET")))
                .param("first", LocalDate.of(FIRST, 1, 1))
                .query(Long.class)
                .single();
        var begins = LocalDate.of(FIRST, 1, 1).plusDays(random.nextInt(1500));
        if (random.nextInt(4) > 0)
            jdbc.sql("insert into agreement_period (agreement_id, ordinal, valid_from, valid_to) values (?, 0, ?, ?)")
                    .params(id, begins, begins.plusDays(random.nextInt(900)))
                    .update();
        var party = jdbc.sql("""
                insert into agreement_party (submission_id, agreement_id, academy_id)
                select gen_random_uuid(), ?, min(id) from academy returning id""").param(id).query(Long.class).single();
        for (int n = random.nextInt(4); n >= 0; n--) {
            var kind = any(List.of("MONEY", "HOURS", "PREMISES"));
            jdbc.sql("""
                    insert into agreement_resource (id, submission_id, agreement_id, party_id, what, kind, amount, year)
                    values (nextval('agreement_line_id'), gen_random_uuid(), ?, ?, 'Tid', ?, ?, ?)""")
                    .params(
                            id,
                            party,
                            kind,
                            kind.equals("PREMISES") ? null : BigDecimal.valueOf(1 + random.nextInt(9_000_000), 2),
                            random.nextInt(3) == 0 ? null : FIRST + random.nextInt(4))
                    .update();
        }
    }

    void project() {
        var id = jdbc.sql("""
                insert into project (submission_id, title, status, status_reason, unit_id, judged_on, planned_on)
                select gen_random_uuid(), 'Använder ' || gen_random_uuid(), 'ABORTED', 'Prov', min(id), :first, :planned
                from unit returning id""")
                .param("first", LocalDate.of(FIRST, 1, 1))
                .param("planned", random.nextInt(4) == 0 ? null : LocalDate.of(FIRST, 1, 1))
                .query(Long.class)
                .single();
        for (int n = random.nextInt(4); n >= 0; n--) {
            var kind = any(List.of("MONEY", "HOURS", "DATA"));
            var day = LocalDate.of(FIRST, 1, 1).plusDays(random.nextInt(1400));
            jdbc.sql("""
                    insert into project_resource (submission_id, project_id, what, kind, amount, valid_from, valid_to)
                    values (gen_random_uuid(), ?, 'Vikarier', ?, ?, ?, ?)""")
                    .params(
                            id,
                            kind,
                            kind.equals("DATA") ? null : BigDecimal.valueOf(1 + random.nextInt(9_000_000), 2),
                            day,
                            random.nextBoolean() ? null : day.plusDays(500))
                    .update();
        }
    }

    static Span years(int from, int until) {
        return new Span(LocalDate.of(from, 3, 1), LocalDate.of(until, 9, 30));
    }

    /** Row by row, in plain words: nothing of how the figure asks. */
    Resources.Sum asked(String sql, Kind kind, Span span) {
        var rows = jdbc.sql(sql)
                .param("kind", kind.name())
                .param("first", span.first().withDayOfYear(1))
                .param("last", span.last().withMonth(12).withDayOfMonth(31))
                .query((rs, n) -> java.util.Map.entry(rs.getLong(1), rs.getBigDecimal(2)))
                .list();
        return new Resources.Sum(
                rows.stream().map(java.util.Map.Entry::getValue).reduce(BigDecimal.ZERO, BigDecimal::add),
                rows.stream().map(java.util.Map.Entry::getKey).distinct().count());
    }

    static final String PROMISED = """
            select a.id, l.amount from agreement_resource l, agreement a
            where a.id = l.agreement_id and l.kind = :kind and a.visibility <> 'SECRET' and a.status in ('SIGNED', 'ENDED')
                and make_date(l.year, 1, 1) >= :first and make_date(l.year, 12, 31) <= :last""";

    static final String THROUGHOUT = """
            select a.id, l.amount from agreement_resource l, agreement a
            where a.id = l.agreement_id and l.kind = :kind and a.visibility <> 'SECRET' and a.status in ('SIGNED', 'ENDED')
                and l.year is null and ((select count(*) from agreement_period p where p.agreement_id = a.id) = 0
                    or a.id in (select p.agreement_id from agreement_period p
                        where daterange(p.valid_from, p.valid_to, '[]') && daterange(:first, :last, '[]')))""";

    static final String USED = """
            select p.id, l.amount from project_resource l, project p
            where p.id = l.project_id and l.kind = :kind and p.planned_on is not null
                and l.valid_from between :first and :last""";

    @Test
    void theSumsAreWhatTheRecordsSay() {
        for (var span : List.of(years(FIRST, FIRST), years(FIRST + 1, FIRST + 2), years(FIRST, FIRST + 5)))
            for (var line : figures.of(span).lines()) {
                assertThat(line.promised()).isEqualTo(asked(PROMISED, line.kind(), span));
                assertThat(line.throughout()).isEqualTo(asked(THROUGHOUT, line.kind(), span));
                assertThat(line.used()).isEqualTo(asked(USED, line.kind(), span));
                assertThat(line.promised().isNone()).isFalse();
            }
    }

    @Test
    void theRowsBehindThemAddUp() {
        var span = years(FIRST, FIRST + 3);
        var sums = figures.of(span);
        transaction.executeWithoutResult(status -> {
            try (var rows = figures.rows(span)) {
                var all = rows.toList();
                for (var line : sums.lines()) {
                    assertThat(sum(all, line.kind(), Resources.Side.PROMISED))
                            .isEqualTo(line.promised().amount());
                    assertThat(sum(all, line.kind(), Resources.Side.THROUGHOUT))
                            .isEqualTo(line.throughout().amount());
                    assertThat(sum(all, line.kind(), Resources.Side.USED))
                            .isEqualTo(line.used().amount());
                }
            }
        });
    }

    static BigDecimal sum(List<ResourceFigures.Row> rows, Kind kind, Resources.Side side) {
        return rows.stream()
                .filter(row -> row.kind() == kind && row.side() == side)
                .map(ResourceFigures.Row::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** For whoever looks: also for those who may read more than is counted. */
    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"MONEY", "HOURS"})
    void eachSumLeadsToAsManyAgreementsOrProjects(Kind kind) {
        var span = years(FIRST, FIRST + 1);
        var line = figures.of(span).lines().stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElseThrow();
        for (var name : List.of("koordinator", "ledning")) {
            var page = Jsoup.parse(Browser.html(
                    browser.as(name).get("/oversikt?period=" + FIRST + "-01-01/" + (FIRST + 1) + "-12-31")));
            var links = page.select("table.amounts a[href*=" + kind + "]").eachAttr("href");
            assertThat(links.stream().map(link -> rows(name, link)))
                    .containsExactly(
                            line.promised().records(),
                            line.used().records(),
                            line.throughout().records());
        }
    }

    long rows(String name, String address) {
        var heading = Jsoup.parse(Browser.html(browser.as(name).get(address)))
                .select("#rows-heading")
                .text();
        return heading.startsWith("Ett ") ? 1 : Long.parseLong(heading.replaceAll("\\D", ""));
    }
}
