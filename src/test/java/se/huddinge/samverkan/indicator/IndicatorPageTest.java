package se.huddinge.samverkan.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.Mark;
import se.huddinge.samverkan.PageTest;
import se.huddinge.samverkan.Statements;
import se.huddinge.samverkan.agreement.Ground;

/** What the municipality wants to see grow, and whether it does. */
@PageTest
class IndicatorPageTest {
    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Statements statements;

    String name = "Indikator " + Mark.next();

    Ground ground() {
        return new Ground(browser, jdbc);
    }

    private Browser.Form filled(String measure) {
        return browser.as("koordinator")
                .form("/indikatorer/ny")
                .fill("nameSv", name)
                .fill("measure", measure)
                .fill("followed", "true");
    }

    private String saved(Browser.Form form) {
        return Objects.requireNonNull(form.send().getResponse().getRedirectedUrl());
    }

    private Document page(String address) {
        return Jsoup.parse(Browser.html(browser.get(address)));
    }

    private String row(String query) {
        return page("/indikatorer?text=" + name + query).select("tbody tr").text();
    }

    @Test
    void anIndicatorIsSavedOnceAndReadByAllAndItsTargetIsFollowed() {
        var form = filled("ACTIVITIES");
        var address = saved(form);
        assertThat(form.send()).hasRedirectedUrl(address);
        var target = browser.form(address + "/mal/2026").fill("target", "0").fill("comment", "Vi börjar smått.");
        assertThat(target.send()).hasRedirectedUrl(address);
        for (var reader : new String[] {"koordinator", "kontaktperson", "ledning"})
            assertThat(browser.as(reader).get(address))
                    .hasStatusOk()
                    .bodyText()
                    .contains(name, "Hela kommunen", "Vi börjar smått.", "Målet är nått", "Inte börjat");
        assertThat(row("")).contains("Vi börjar smått.", "Målet är nått");
        assertThat(browser.get("/indikatorer?format=csv&text=" + name))
                .bodyText()
                .contains(name, "Vi börjar smått.");
        assertThat(browser.get(address + "/historik")).bodyText().contains("Sparad", "Mål satt", "Vi börjar smått.");
        assertThat(browser.as("kontaktperson").get(address + "/redigera")).hasStatus(403);
        assertThat(browser.as("ledning").get("/indikatorer/ny")).hasStatus(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ACTIVITIES", "PEOPLE"})
    void theNumberLeadsToTheRowsOfItsUnitAndPurpose(String measure) {
        var unit = ground().unit(Ground.CULTURE);
        var purpose = jdbc.sql("""
                        select min(p.id) from purpose p join strategy_version v on v.id = p.strategy_version_id
                        where v.status = 'ADOPTED' and v.valid_to is null""").query(Long.class).single();
        var address = saved(filled(measure).fill("unitId", unit).fill("purposeId", purpose));
        var counted = jdbc.sql("""
                        select coalesce(sum(case when :measure = 'PEOPLE' then coalesce(a.people, 0) else 1 end), 0)
                        from activity a join activity_purpose serves on serves.activity_id = a.id
                        where a.status = 'DONE' and a.held_on between '2026-01-01' and '2026-11-23' and serves.purpose_id = :purpose
                            and (a.unit_id = :unit or exists (select 1 from activity_participant p
                                where p.activity_id = a.id and p.unit_id = :unit))""")
                .param("measure", measure)
                .param("purpose", purpose)
                .param("unit", unit)
                .query(Long.class)
                .single();
        var number = page(address)
                .select("tr:contains(till och med i dag) td")
                .first()
                .select("a")
                .first();
        assertThat(Objects.requireNonNull(number).text()).isEqualTo(counted.toString());
        assertThat(number.attr("href"))
                .contains("unit=" + unit, "purpose=" + purpose, "from=2026-01-01", "to=2026-11-23");
        assertThat(browser.get(number.attr("href"))).hasStatusOk();
    }

    @Test
    void sharesAndDepartmentsAreWhatTheOverviewSays() {
        var overview = page("/oversikt");
        var share = saved(filled("PRIORITISED_SHARE"));
        assertThat(page(share)
                        .select("tr:contains(till och med i dag) td a")
                        .first()
                        .text())
                .endsWith(" %");
        name = "Indikator " + Mark.next();
        var departments = saved(filled("ACTIVE_DEPARTMENTS"));
        assertThat(page(departments)
                        .select("tr:contains(till och med i dag) td a")
                        .first()
                        .text())
                .isEqualTo(overview.select("a[href=#matrix]").first().text());
    }

    @Test
    void theShareOfActiveDepartmentsIsOfThoseThatThereAre() {
        var address = saved(filled("ACTIVE_SHARE"));
        assertThat(filled("ACTIVE_SHARE")
                        .fill("nameSv", name + "x")
                        .fill("unitId", ground().unit(Ground.CULTURE))
                        .send())
                .hasStatus(422);
        var expected = jdbc.sql("""
                        select (100 * count(*) filter (where exists (select 1 from figures_activity f
                                where f.units @> array[u.id] and f.held_on between '2026-01-01' and '2026-11-23')) / count(*))::text
                        from unit u where u.kind = 'DEPARTMENT' and u.valid_from <= '2026-11-23'
                            and coalesce(u.valid_to, 'infinity') >= '2026-01-01'""").query(String.class).single();
        assertThat(page(address)
                        .select("tr:contains(till och med i dag) td a")
                        .first()
                        .text())
                .isEqualTo(expected + " %");
        assertThat(row("&measure=ACTIVE_SHARE")).contains(name, expected + " %");
        assertThat(row("&measure=ACTIVE_DEPARTMENTS")).doesNotContain(name);
        assertThat(page("/oversikt")
                        .select("section:has(#indicators) dl > div:contains(" + name + ")")
                        .text())
                .contains(expected + " %");
        assertThat(browser.form(address + "/mal/2026").fill("target", "101").send())
                .hasStatus(422);
        assertThat(browser.form(address + "/redigera")
                        .fill("measure", "ACTIVE_DEPARTMENTS")
                        .send())
                .hasStatus(303);
        assertThat(row("&measure=ACTIVE_DEPARTMENTS")).contains(name);
        assertThat(page(address + "/historik").text()).contains("Som andel").doesNotContain("??");
    }

    @Test
    void theShareOfAgreementsWithAllSixPartsLeadsToThem() {
        var whole = ground().registered(name);
        var lacking = ground().registered(name + " utan vision");
        for (var id : List.of(whole, lacking)) ground().timed(id);
        jdbc.sql("""
                        insert into agreement_part (agreement_id, name, answer, text)
                        select agreement.id, part.name,
                            case when agreement.id = :lacking and part.name = 'VISION' then 'MISSING' else 'PRESENT' end, 'Se § 2'
                        from agreement, unnest(array['GOALS', 'VISION', 'GUIDELINES', 'SCOPE', 'FORMS', 'RESOURCES']) part (name)
                        where agreement.id in (:lacking, :whole)
                        on conflict (agreement_id, name) do update set answer = excluded.answer""").param("lacking", lacking).param("whole", whole).update();
        var address = saved(filled("ALL_PARTS_SHARE"));
        var number =
                page(address).select("tr:contains(till och med i dag) td a").first();
        var those = rows(number.attr("href"));
        assertThat(those).isPositive();
        assertThat(number.text())
                .isEqualTo(100 * those / rows(number.attr("href").replace("&completeness=ALL_PARTS", "")) + " %");
        assertThat(row("")).contains(number.text());
        assertThat(page("/oversikt")
                        .select("section:has(#indicators) dl > div:contains(" + name + ")")
                        .text())
                .contains(number.text());
        assertThat(page(number.attr("href") + "&text=" + name)
                        .select("tbody tr")
                        .text())
                .contains(name)
                .doesNotContain("utan vision");
        for (var one : List.of("unitId", "purposeId"))
            assertThat(browser.form(address + "/redigera")
                            .fill(one, ground().unit(Ground.CULTURE))
                            .send())
                    .as(one)
                    .hasStatus(422);
        assertThat(browser.form(address + "/mal/2026").fill("target", "101").send())
                .hasStatus(422);
        browser.form(address + "/mal/2026").fill("target", "90").send();
        assertThat(row("")).contains("90 %");
    }

    private long rows(String address) {
        return Long.parseLong(page(address).select("#rows-heading").text().replaceAll("\\D", ""));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            nameSv,    '',                                  Fyll i fältet
            nameSv,    Genomförda aktiviteter,              Det finns redan en indikator med det namnet
            measure,   '',                                  Fyll i fältet
            unitId,    999999999,                           Valet finns inte längre
            purposeId, 999999999,                           Valet finns inte längre
            """)
    void whatCannotBeIsRefused(String field, String typed, String message) {
        assertThat(filled("ACTIVITIES").fill(field, typed).send())
                .hasStatus(422)
                .bodyText()
                .contains(message);
    }

    @Test
    void aShareIsOfTheWholeMunicipalityAndAtMostAll() {
        assertThat(filled("PRIORITISED_SHARE")
                        .fill("unitId", ground().unit(Ground.CULTURE))
                        .send())
                .hasStatus(422)
                .bodyText()
                .contains("kan inte räknas för en enhet");
        var address = saved(filled("PRIORITISED_SHARE"));
        for (var typed : List.of("101", "-1", "många")) {
            var refused =
                    browser.form(address + "/mal/2026").fill("target", typed).send();
            assertThat(refused).hasStatus(422).bodyText().contains("href=\"#target\"");
            assertThat(Jsoup.parse(Browser.html(refused)).select("#target").val())
                    .isEqualTo(typed);
        }
    }

    @Test
    void whoSetsATargetLastSeesWhatTheOtherSet() {
        var address = saved(filled("ACTIVITIES"));
        var mine = browser.form(address + "/mal/2027").fill("target", "10").fill("comment", "Min text");
        browser.form(address + "/mal/2027").fill("target", "20").send();
        assertThat(mine.send()).hasStatus(409).bodyText().contains("Min text", "20");
        for (var year : List.of("1989", "2200"))
            assertThat(browser.get(address + "/mal/" + year)).hasStatus(404);
        var edit = browser.form(address + "/redigera").fill("description", "Min text");
        browser.form(address + "/redigera")
                .fill("description", "Kollegans text")
                .send();
        assertThat(edit.send()).hasStatus(409).bodyText().contains("Min text", "Kollegans text");
    }

    @Test
    void theSearchFindsItByItsNameAndWhatItIsAbout() {
        var word = "Mätbarhet" + Mark.next();
        var address = saved(filled("ACTIVITIES").fill("description", "Hur vi växer: " + word));
        assertThat(page("/sok?q=" + word).select("main a[href=" + address + "]"))
                .hasSize(1);
        assertThat(page("/sok?q=" + word).text()).contains("Indikatorer");
    }

    @Test
    void whatIsNoLongerFollowedIsKept() {
        var address = saved(filled("ACTIVITIES"));
        browser.form(address + "/redigera").fill("followed", "false").send();
        assertThat(row("")).doesNotContain(name);
        assertThat(row("&follow=ENDED")).contains(name);
        assertThat(row("&follow=ALL&sort=REACHED&order=DESC&year=2025")).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sort=x&page=-5&order=y&measure=z&follow=q&year=a", "page=2147483647&year=99999", "year=0"})
    void aListWhoseAddressCannotBeReadShowsTheDefault(String query) {
        assertThat(browser.get("/indikatorer?" + query)).hasStatusOk();
    }

    @Test
    void pagesCostAFixedNumberOfStatements() {
        var first = saved(filled("ACTIVE_DEPARTMENTS"));
        for (var address : new String[] {"/indikatorer", first}) {
            browser.get(address);
            var few = statements.during(() -> browser.get(address)).size();
            name = "Indikator " + Mark.next();
            saved(filled("PEOPLE").fill("unitId", ground().unit(Ground.CULTURE)));
            assertThat(statements.during(() -> browser.get(address))).hasSize(few);
            assertThat(few).as(address).isLessThanOrEqualTo(12);
        }
    }
}
