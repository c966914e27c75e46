package se.huddinge.samverkan.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.Mark;
import se.huddinge.samverkan.PageTest;
import se.huddinge.samverkan.activity.Desk;
import se.huddinge.samverkan.agreement.Ground;

/** What may not be read is answered exactly as what is not there: no row, no count, no suggestion, no kind. */
@PageTest
class SearchLeakTest {
    static final String NOWHERE = word();

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    String title = word();
    String text = word();
    String paper = word();
    String project = word();

    static String word() {
        return "zq" + Mark.next().toString().replace("-", "").substring(0, 14);
    }

    /** A draft and a secret agreement of the executive office, and an idea of its own; each with all that can be found. */
    @BeforeEach
    void whatIsHidden() {
        var ground = new Ground(browser, jdbc);
        var draft = ground.drafted("Utkast " + title);
        var secret = ground.registered("Hemligt " + title);
        jdbc.sql("update agreement set visibility = 'SECRET', secrecy_basis = 'OSL 31 kap.' where id = ?")
                .param(secret)
                .update();
        for (var agreement : new Long[] {draft, secret}) {
            jdbc.sql("""
                    insert into agreement_part (agreement_id, name, answer, text) values (?, 'VISION', 'PRESENT', ?)
                    on conflict (agreement_id, name) do update set text = excluded.text""").params(agreement, text).update();
            new Papers(jdbc).agreement(agreement, paper);
        }
        jdbc.sql("""
                insert into project (submission_id, title, unit_id, status, judged_on)
                select gen_random_uuid(), ?, id, 'IDEA', date '2026-01-01' from unit where name_sv = ?""").params(project, Ground.EXECUTIVE_OFFICE).update();
    }

    Stream<String> hidden() {
        return Stream.of(title, text, paper, project);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kontaktperson", "kontaktperson2", "ledning"})
    void whoMayNotIsAnsweredAsIfItWereNotThere(String who) {
        var reader = browser.as(who);
        for (var more : new String[] {"", "&kind=AGREEMENT", "&kind=PROJECT", "&kind=AGREEMENT&page=1"})
            hidden().forEach(word -> assertThat(answer(reader, word, more))
                    .as(who + " " + more)
                    .isEqualTo(answer(reader, NOWHERE, more)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kontaktperson", "kontaktperson2", "ledning"})
    void aSlipOfThePenSuggestsNothingThatMayNotBeRead(String who) {
        var reader = browser.as(who);
        for (var word : new String[] {title, project}) {
            var slip = word.substring(0, 6) + word.charAt(7) + word.charAt(6) + word.substring(8);
            assertThat(answer(reader, slip, "")).isEqualTo(answer(reader, NOWHERE, ""));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"kontaktperson2", "ledning"})
    void whatIsOpenIsCountedAlone(String who) {
        new Ground(browser, jdbc).registered("Öppet " + title);
        var page = Jsoup.parse(Browser.html(browser.as(who).ask("/sok", "q", title)));
        assertThat(page.select("#answer").text()).isEqualTo("En träff");
        assertThat(page.select("#AGREEMENT").text()).isEqualTo("Avtal 1");
        assertThat(page.select("ol.hits > li")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"medrapportor", "administrator"})
    void whoMayNotSearchIsAnsweredAlikeWhateverSheAsks(String who) {
        var reader = browser.as(who);
        hidden().forEach(word -> assertThat(answer(reader, word, "")).isEqualTo(answer(reader, NOWHERE, "")));
    }

    @Test
    void whoMayFindsAllOfIt() {
        hidden().forEach(word ->
                assertThat(answer(browser, word, "")).as(word).isNotEqualTo(answer(browser, NOWHERE, "")));
        jdbc.sql("update agreement set owner_id = (select id from unit where name_sv = ?) where title like ?")
                .params(Ground.SCHOOLS, "%" + title)
                .update();
        var own = Jsoup.parse(Browser.html(browser.as("kontaktperson").ask("/sok", "q", title)));
        assertThat(own.select("ol.hits > li > a").eachText())
                .containsExactlyInAnyOrder("Utkast " + title, "Hemligt " + title);
        assertThat(answer(browser.as("kontaktperson2"), title, ""))
                .isEqualTo(answer(browser.as("kontaktperson2"), NOWHERE, ""));
    }

    @Test
    void anAnnulledActivityTakesItsFilesWithIt() {
        var desk = new Desk(browser, jdbc);
        var activity = desk.registered(Desk.title());
        new Papers(jdbc).activity(activity, "Bilaga " + title, paper);
        assertThat(answer(browser.as("ledning"), paper, "")).contains("mark");
        browser.form("/aktiviteter/" + activity + "/makulering")
                .fill("reason", "Fel")
                .send();
        assertThat(answer(browser.as("ledning"), paper, "")).isEqualTo(answer(browser.as("ledning"), NOWHERE, ""));
    }

    /** All that is said in answer, with a sign for what was asked. */
    private static String answer(Browser reader, String word, String more) {
        var html = Browser.html(reader.get("/sok?q=" + word + more));
        return Jsoup.parse(html).select("main").outerHtml().replace(word, "?");
    }
}
