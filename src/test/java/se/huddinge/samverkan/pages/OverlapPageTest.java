package se.huddinge.samverkan.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.Mark;
import se.huddinge.samverkan.PageTest;
import se.huddinge.samverkan.Statements;
import se.huddinge.samverkan.activity.Desk;
import se.huddinge.samverkan.agreement.Ground;

/** Two departments that meet the same institution. */
@PageTest
class OverlapPageTest {
    final String mark = Mark.next();
    final String institution = "Institutionen " + mark;

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Statements statements;

    Desk schools;
    Desk culture;
    Long kth;
    Long part;

    @BeforeEach
    void stand() {
        schools = new Desk(browser.as("kontaktperson"), jdbc);
        culture = new Desk(browser.as("kontaktperson2"), jdbc);
        kth = schools.academy(Desk.KTH);
        browser.form("/larosaten/" + kth + "/institutioner/ny")
                .fill("nameSv", institution)
                .send();
        part = schools.id("select id from academy_unit where name_sv = ?", institution);
    }

    /** The schools do something with it, culture knows somebody there. */
    void bothMeet() {
        schools.entry("Seminarium hos " + mark)
                .fill("heldOn", "2026-03-03")
                .fill("academyUnitId", part)
                .send();
        culture.browser()
                .form("/kontakter/ny")
                .fill("name", "Eva " + mark)
                .fill("academyId", kth)
                .fill("unitId", part)
                .fill("kind", "OFFICER")
                .send();
    }

    String address() {
        return "/larosaten/overlapp?academy=" + kth;
    }

    Element place(String name) {
        return new Rows(browser.as(name))
                .page(address()).select("details").stream()
                        .filter(each -> each.select("summary").text().contains(institution))
                        .findFirst()
                        .orElse(null);
    }

    @Test
    void twoDepartmentsAtOneInstitutionAreShownToEachOther() {
        schools.entry("Ensam " + mark).fill("academyUnitId", part).send();
        assertThat(place("kontaktperson")).isNull();
        bothMeet();
        for (var name : List.of("koordinator", "kontaktperson", "kontaktperson2", "ledning")) {
            var found = place(name);
            assertThat(found).as(name).isNotNull();
            assertThat(found.text()).contains(Desk.SCHOOLS, Desk.CULTURE, Desk.KTH);
        }
    }

    @Test
    void everyNumberLeadsToAsManyRowsWhoeverReads() {
        bothMeet();
        new Ground(browser, jdbc).registered("Avtal " + mark);
        for (var name : List.of("koordinator", "kontaktperson", "ledning")) {
            var rows = new Rows(browser.as(name));
            for (var period : List.of("", "&period=2026-03-01/2026-03-31")) {
                var links = rows.page(address() + period).select("td.num a");
                if (period.isEmpty()) assertThat(links).hasSizeGreaterThan(3);
                links.forEach(rows::follow);
            }
        }
    }

    @Test
    void aSecretAgreementIsNotCountedForWhoMayNotReadIt() {
        bothMeet();
        var before = numbers("ledning");
        var secret = new Ground(browser, jdbc).registered("Sekretess " + mark);
        jdbc.sql("update agreement set visibility = 'SECRET', secrecy_basis = 'OSL 31 kap.' where id = ?")
                .param(secret)
                .update();
        new Ground(browser, jdbc).drafted("Utkast " + mark);
        assertThat(numbers("ledning")).isEqualTo(before);
        assertThat(numbers("koordinator")).isNotEqualTo(before);
    }

    List<String> numbers(String name) {
        return new Rows(browser.as(name)).page(address()).select("td.num").eachText();
    }

    @Test
    void itIsFilteredAndFetchedAsAFile() {
        bothMeet();
        var csv = Browser.html(browser.get(address() + "&format=csv"));
        assertThat(csv).contains(institution, Desk.SCHOOLS, Desk.CULTURE, "Institution", "Kontakter");
        assertThat(browser.get(address() + "&format=xlsx")).hasStatusOk();
        var library = schools.id("select min(id) from unit where kind = 'BOARD'");
        assertThat(browser.get(address() + "&unit=" + library)).bodyText().doesNotContain(institution);
        assertThat(browser.get(address() + "&period=2011-01-01/2011-12-31"))
                .bodyText()
                .contains("Inga ställen", "Inga förvaltningar möts");
        for (var strange : List.of("?academy=x", "?unit=-1&period=9", "?academy=999999999"))
            assertThat(browser.get("/larosaten/overlapp" + strange)).hasStatusOk();
    }

    @Test
    void whereMostMeetStandsFirstWhenAskedFor() {
        bothMeet();
        var meeting = new Rows(browser)
                .page("/larosaten/overlapp?sort=MOST_UNITS").select("details").stream()
                        .map(place -> place.select("tbody tr").size())
                        .toList();
        assertThat(meeting).hasSizeGreaterThan(1).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(browser.get("/larosaten/overlapp?sort=x")).hasStatusOk();
    }

    /** An academy of its own with more institutions than fit on a page; two units know somebody at each. */
    Long crowded() {
        return jdbc.sql("""
                        with place as (
                            insert into academy (name_sv, kind) values ('Högskolan ' || :mark, 'UNIVERSITY') returning id),
                        part as (
                            insert into academy_unit (submission_id, academy_id, name_sv)
                            select gen_random_uuid(), id, 'Avdelning ' || n || ' ' || :mark from place, generate_series(1, 26) n
                            returning id, academy_id),
                        known as (
                            insert into person (submission_id, name, version) values (gen_random_uuid(), 'Nils ' || :mark, 0)
                            returning id),
                        acting as (
                            insert into affiliation (submission_id, person_id, academy_id, unit_id, kind, valid_from)
                            select gen_random_uuid(), known.id, academy_id, part.id, 'OTHER', date '2025-01-01'
                            from known, part),
                        knowing as (
                            insert into acquaintance (submission_id, person_id, unit_id, valid_from)
                            select gen_random_uuid(), known.id, unit.id, date '2025-01-01' from known, unit
                            where unit.name_sv in (:schools, :culture))
                        select id from place""")
                .param("mark", mark)
                .param("schools", Desk.SCHOOLS)
                .param("culture", Desk.CULTURE)
                .query(Long.class)
                .single();
    }

    @Test
    void itIsPagedAndItsFileHasAllOfThem() {
        var list = "/larosaten/overlapp?academy=" + crowded();
        var rows = new Rows(browser.as("ledning"));
        var first = rows.page(list);
        assertThat(Rows.number(first.select("#rows-heading").text())).isEqualTo(27);
        assertThat(first.select(".chips").text()).contains("Högskolan " + mark);
        assertThat(first.select("details")).hasSize(25);
        first.select("td.num a").stream().limit(6).forEach(rows::follow);
        var next = first.select("a[rel=next]").attr("href");
        var second = rows.page(next);
        assertThat(second.select("details")).hasSize(2);
        second.select("td.num a").forEach(rows::follow);
        assertThat(rows.page(list + "&page=9").select("main").text()).contains("27 ställen");
        var csv = Browser.html(browser.as("ledning").get(list + "&page=1&format=csv"));
        assertThat(csv.lines()).hasSize(1 + 2 * 27);
        assertThat(rows.page(list + "&order=DESC").select("details b").first().text())
                .contains("Avdelning");
    }

    @Test
    void thePageAsksFewQuestionsAndIsFoundFromTheAcademy() {
        bothMeet();
        browser.get(address());
        var heard = statements.during(() -> browser.get(address())).stream()
                .filter(sql -> !sql.contains("from account") && !sql.contains("holding"))
                .toList();
        assertThat(heard).hasSizeLessThanOrEqualTo(12);
        assertThat(browser.get("/larosaten/" + kth)).bodyText().contains(address());
    }
}
