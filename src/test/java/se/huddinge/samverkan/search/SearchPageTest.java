package se.huddinge.samverkan.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.Mark;
import se.huddinge.samverkan.PageTest;
import se.huddinge.samverkan.Statements;
import se.huddinge.samverkan.activity.Desk;
import se.huddinge.samverkan.agreement.Ground;

@PageTest
class SearchPageTest {
    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Statements statements;

    @ParameterizedTest
    @CsvSource({
        "Karolinska, Karolinska Institutet",
        "Karolinksa, Karolinska Institutet",
        "sodertorn, Södertörns högskola",
        "SÖDERTÖRN, Södertörns högskola",
        "södertörns högskolas, Södertörns högskola",
        "Röda Korsets sjuksköterskeskola, Röda Korsets Högskola",
        "roda korsets sjukskoterskeskola, Röda Korsets Högskola",
        "KTH, Kungliga Tekniska högskolan",
        "Stockholms läns landsting, Region Stockholm",
        "barn och utbildning, Barn- och utbildningsförvaltningen",
    })
    void itFinds(String typed, String meant) {
        assertThat(found(browser, typed).select("ol.hits > li > a").eachText()).contains(meant);
    }

    @Test
    void whatIsCalledExactlySoComesFirst() {
        var page = found(browser, "karolinska institutet");
        assertThat(page.select("ol.hits > li > a").first().text()).isEqualTo("Karolinska Institutet");
        assertThat(page.select("ol.hits > li > a").first().select("mark").eachText())
                .containsExactly("Karolinska", "Institutet");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"KS-2099/4711.103", "ks 2099 4711", "ks20994711", "2099/4711", "4711.103", "KS 2099/4711-103"})
    void aRegistryNumberIsFoundInAnySpelling(String typed) {
        var ground = new Ground(browser, jdbc);
        var title = Ground.title();
        ground.existing(title).fill("ownDnr", "KS-2099/4711.103").send();
        assertThat(titles(browser, typed)).contains(title);
    }

    @Test
    void whatMeansTheSameIsFound() {
        var ground = new Ground(browser, jdbc);
        var title = "Verksamhetsförlagd utbildning " + Mark.next();
        ground.registered(title);
        assertThat(titles(browser, "vfu " + title.split(" ")[2])).containsExactly(title);
    }

    @Test
    void theStrategysOwnWordsAreFound() {
        var page = found(browser, "personalförsörjning");
        assertThat(page.select("section[aria-labelledby=STRATEGY] mark").eachText())
                .anyMatch(mark -> mark.toLowerCase().startsWith("personal"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a",
                "%",
                "_",
                "\\",
                "'",
                "\"",
                "''",
                "a'b",
                "<script>alert(1)</script>",
                "&|!():*",
                "\u0000",
                "och",
                "i att det",
                "😀",
                "\ud800",
                "%%%%",
                "::",
                "a:*",
                "( | )",
                "'; drop table activity; --",
                "\\m(",
                "[["
            })
    void whateverIsTypedGetsAnAnswer(String typed) {
        assertThat(asked(browser, typed)).hasStatusOk();
    }

    @Test
    void somethingVeryLongIsRefusedInWords() {
        assertThat(found(browser, "å".repeat(500)).text()).contains("högst 200 tecken");
        assertThat(found(browser, "a".repeat(10_000)).text()).contains("högst 200 tecken");
        assertThat(found(browser, "å ".repeat(100)).text()).doesNotContain("högst 200 tecken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kind=NONSENSE", "kind=ACTIVITY&page=-1", "kind=ACTIVITY&page=2147483647", "kind=&page=x"})
    void aCraftedAddressGetsAnAnswer(String more) {
        assertThat(browser.get("/sok?q=karolinska&" + more)).hasStatusOk();
    }

    @Test
    void aDraftAndASecretAgreementAreFoundByNobodyWhoMayNot() {
        var ground = new Ground(browser, jdbc);
        var word = "hemlig" + Mark.next().toString().replace("-", "");
        var draft = ground.drafted("Utkast " + word);
        var secret = ground.registered("Sekretess " + word);
        jdbc.sql("update agreement set visibility = 'SECRET', secrecy_basis = 'OSL 31 kap.' where id = ?")
                .param(secret)
                .update();
        assertThat(titles(browser, word)).hasSize(2);
        for (var who : new String[] {"kontaktperson", "ledning"}) {
            var page = found(browser.as(who), word);
            assertThat(page.select("ol.hits > li")).as(who).isEmpty();
            assertThat(page.text()).as(who).contains("Inget hittades");
        }
        assertThat(draft).isNotNull();
    }

    @Test
    void theWordsOfADocumentAreThoseOfItsAgreement() {
        var ground = new Ground(browser, jdbc);
        var word = "ordet" + Mark.next().toString().replace("-", "");
        var open = ground.registered(Ground.title());
        var draft = ground.drafted(Ground.title());
        new Papers(jdbc).agreement(open, word);
        new Papers(jdbc).agreement(draft, word);
        assertThat(titles(browser, word)).hasSize(2);
        assertThat(titles(browser.as("ledning"), word)).hasSize(1);
        assertThat(found(browser.as("ledning"), word).select("ol.hits mark").eachText())
                .containsExactly(word);
    }

    @Test
    void theFilesOfAnActivityAreFoundByNameAndByWords() {
        var desk = new Desk(browser, jdbc);
        var title = Desk.title();
        var word = "fil" + Mark.next().toString().replace("-", "");
        new Papers(jdbc).activity(desk.registered(title), "Minnesanteckningar " + word.substring(20), word);
        assertThat(titles(browser.as("ledning"), word)).containsExactly(title);
        assertThat(found(browser, word).select("ol.hits mark").eachText()).containsExactly(word);
        assertThat(titles(browser, "minnesanteckning " + word.substring(20))).containsExactly(title);
    }

    @Test
    void placesAreFoundByProgrammeAcademyAndTermTogether() {
        var programme = "Program" + Mark.next().toString().replace("-", "");
        jdbc.sql("""
                with term as (
                    insert into placement_term (submission_id, unit_id, semester_year, semester_half, as_of, reliability)
                    select gen_random_uuid(), id, 2091, 'AUTUMN', date '2026-01-01', 'FINAL' from unit
                    where name_sv = 'Kultur- och fritidsförvaltningen' returning id)
                insert into placement (term_id, ordinal, programme, academy_id, filled)
                select term.id, 0, :programme, academy.id, 3 from term, academy
                where name_sv = 'Södertörns högskola'""").param("programme", programme).update();
        var page = found(browser.as("ledning"), programme + " södertörn ht 2091");
        assertThat(page.select("#PLACEMENT + a, #PLACEMENT").text()).contains("Platser 1");
        assertThat(page.select("ol.hits > li > a").text()).contains("HT 2091");
        assertThat(browser.as("ledning").get(page.select("ol.hits > li > a").attr("href")))
                .hasStatusOk();
    }

    @Test
    void whatIsSaidAboutAnAcademyFindsTheAcademyOnly() {
        var word = "omdet" + Mark.next().toString().replace("-", "");
        new Ground(browser, jdbc).registered(Ground.title());
        jdbc.sql("update academy set description = concat_ws(' ', description, ?) where name_sv = ?")
                .params(word, Ground.KTH)
                .update();
        assertThat(titles(browser, word)).containsExactly(Ground.KTH);
    }

    @Test
    void whatADepartmentNeedsIsFound() {
        var word = "behov" + Mark.next().toString().replace("-", "");
        jdbc.sql("""
                with round as (
                    insert into statusupdate_round (submission_id, opened_on, last_day, closed_on)
                    values (gen_random_uuid(), date '2026-01-01', date '2026-01-10', date '2026-01-11') returning id)
                insert into statusupdate (round_id, unit_id, answered_on, light, words, need)
                select round.id, unit.id, date '2026-01-05', 'RED', 'Trögt', :need from round, unit
                where name_sv = 'Kultur- och fritidsförvaltningen'""").param("need", "Vi saknar " + word).update();
        var page = found(browser.as("kontaktperson2"), word);
        assertThat(page.select("#STATUS_UPDATE").text()).isEqualTo("Lägesrapporter 1");
        assertThat(page.select("ol.hits mark").eachText()).containsExactly(word);
        assertThat(browser.as("ledning").get(page.select("ol.hits > li > a").attr("href")))
                .hasStatusOk();
    }

    @Test
    void anIdeaIsFoundByItsOwnUnitOnly() {
        var word = "idén" + Mark.next().toString().replace("-", "");
        jdbc.sql("""
                insert into project (submission_id, title, unit_id, status, judged_on)
                select gen_random_uuid(), :title, id, 'IDEA', date '2026-01-01' from unit
                where name_sv = 'Kommunstyrelsens förvaltning'""").param("title", word).update();
        assertThat(titles(browser, word)).containsExactly(word);
        assertThat(titles(browser.as("ledning"), word)).isEmpty();
    }

    @Test
    void aPageAsksAFixedNumberOfQuestions() {
        browser.get("/sok?q=karolinska");
        assertThat(statements.during(() -> browser.get("/sok?q=karolinska"))).hasSizeLessThanOrEqualTo(8);
        assertThat(statements.during(() -> browser.get("/sok?q=karolinksa"))).hasSizeLessThanOrEqualTo(11);
    }

    @Test
    void theBoxIsOnEveryPageForWhoMaySearch() {
        assertThat(Jsoup.parse(Browser.html(browser.get("/larosaten")))
                        .select("header form[role=search] input[name=q]"))
                .hasSize(1);
        assertThat(Jsoup.parse(Browser.html(browser.as("administrator").get("/administration/konton")))
                        .select("header form[role=search]"))
                .isEmpty();
    }

    private List<String> titles(Browser who, String typed) {
        return found(who, typed).select("ol.hits > li > a").eachText();
    }

    private Document found(Browser who, String typed) {
        var answer = asked(who, typed);
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(Browser.html(answer));
    }

    private MvcTestResult asked(Browser who, String typed) {
        return who.ask("/sok", "q", typed);
    }
}
