package se.huddinge.samverkan.watch.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.activity.Desk;
import se.huddinge.samverkan.watch.Mornings;
import se.huddinge.samverkan.watch.WatchTest;

/** One letter a morning with everything in it, and what does not wait until then. */
@WatchTest
class LettersTest {
    static final String SCHOOLS = Desk.SCHOOLS;

    @Autowired
    Mornings mornings;

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    Desk desk;
    String title = Desk.title();

    @BeforeEach
    void nothingWasTold() {
        jdbc.sql("delete from watch_news").update();
        jdbc.sql("update statusupdate_round set closed_on = '2026-11-23' where closed_on is null")
                .update();
        jdbc.sql("update activity set status = 'DONE' where status = 'PLANNED'").update();
        jdbc.sql("update watch_rule set enabled = kind in ('activity.due.PLANNED', 'statusupdate.due.UNANSWERED')")
                .update();
        mornings.forget();
        desk = new Desk(browser.as("kontaktperson"), jdbc);
    }

    @AfterEach
    void asEverybodyBegan() {
        jdbc.sql("update watch_rule set enabled = true").update();
        jdbc.sql("update account set mail_pace = 'MORNING', language = null").update();
    }

    @Test
    void theMorningAfterAPlanTheLetterAsksWhetherItCameAbout() {
        planned("2026-11-20");
        mornings.on("2026-11-23");
        var text = letter("kontaktperson");
        assertThat(text)
                .startsWith("God morgon, Karin! Det här väntar på dig måndag 23 november 2026.")
                .contains(
                        "DAGEN HAR PASSERAT",
                        "* " + title,
                        "Planerad aktivitet: blev det av? · fredag 20 november 2026, för 3 dagar sedan",
                        "Ja, det blev av: ",
                        "Flyttat: ",
                        "Inställt: ",
                        "Svara: ",
                        "Du får brevet för att du är kontaktperson",
                        "/konto/post")
                .doesNotContain("??", "{0}");
        assertThat(links(text)).hasSize(3).doesNotHaveDuplicates();
        assertThat(browser.stranger().get(links(text).get(0))).bodyText().contains("Blev det av?", title);
    }

    @Test
    void theHtmlSaysWhatTheTextSays() {
        planned("2026-11-20");
        mornings.on("2026-11-23");
        var html = Jsoup.parse(column("kontaktperson", "html"));
        assertThat(html.select("h1").text()).isEqualTo("En sak väntar på dig i Samverkan");
        assertThat(html.select("h2").eachText()).containsExactly("Dagen har passerat");
        assertThat(html.select("li b").text()).isEqualTo(title);
        assertThat(html.select("li a").eachText())
                .containsExactly("Ja, det blev av", "Flyttat", "Inställt", "Svara", "Lämna över eller klart");
        assertThat(html.select("a").eachAttr("href")).allMatch(link -> link.startsWith("http://localhost"));
    }

    @Test
    void whoReadsEnglishGetsItInEnglish() {
        jdbc.sql("update account set language = 'EN' where username = 'kontaktperson'")
                .update();
        var english = jdbc.sql("select coalesce(name_en, name_sv) from unit where name_sv = ?")
                .param(SCHOOLS)
                .query(String.class)
                .single();
        planned("2026-11-20");
        browser.form("/lagesrapporter/omgangar/ny").send();
        mornings.on("2026-11-23");
        assertThat(letter("kontaktperson"))
                .startsWith("Good morning, Karin!")
                .contains(
                        "Friday 20 November 2026",
                        "3 days ago",
                        "THE DAY HAS PASSED",
                        "did it take place?",
                        english,
                        "How does it go?",
                        "Yes, it came about: ")
                .doesNotContain("väntar", "??");
        assertThat(column("kontaktperson", "language")).isEqualTo("en");
    }

    @Test
    void whoWantsNoLettersGetsNoneAndIsToldInTheProgram() {
        desk.browser().form("/konto/post").fill("pace", "NONE").send();
        planned("2026-11-20");
        browser.form("/lagesrapporter/omgangar/ny").send();
        mornings.on("2026-11-23");
        assertThat(letters("kontaktperson")).isEmpty();
        assertThat(mornings.told(title)).isNotEmpty().noneMatch(Mornings.Told::mailed);
        assertThat(desk.browser().get("/konto/post")).bodyText().contains("Allt finns bara i programmet");
    }

    @Test
    void howOftenSheIsWrittenToIsHerChoiceAndStandsInTheHistory() {
        assertThat(desk.browser().form("/konto/post").fill("pace", "AT_ONCE").send())
                .hasStatus(303);
        assertThat(desk.browser().get("/konto")).bodyText().contains("Brev till dig", "Genast");
        assertThat(desk.browser()
                        .form("/konto/post")
                        .fill("pace", "IBLAND")
                        .send()
                        .getResponse()
                        .getStatus())
                .isIn(400, 404, 422);
        var id = desk.id("select id from account where username = 'kontaktperson'");
        assertThat(browser.as("administrator").get("/administration/konton/" + id + "/historik"))
                .bodyText()
                .contains("Valde hur ofta brev skickas", "Varje morgon", "Genast")
                .doesNotContain("??");
    }

    @Test
    void whenTheDepartmentsAreAskedWhoWantsToKnowAtOnceDoes() {
        jdbc.sql("update account set mail_pace = 'AT_ONCE' where username = 'kontaktperson'")
                .update();
        browser.form("/lagesrapporter/omgangar/ny").send();
        assertThat(letters("kontaktperson"))
                .singleElement()
                .asString()
                .contains(
                        "Hej Karin!",
                        SCHOOLS,
                        "Koordinatorn vill ha en lägesrapport",
                        "torsdag 3 december 2026, om 10 dagar",
                        "Inget att rapportera: ");
        assertThat(letters("kontaktperson2")).isEmpty();
        mornings.on("2026-11-24");
        assertThat(letters("kontaktperson")).hasSize(1);
        assertThat(letter("kontaktperson2")).contains("NYTT", Desk.CULTURE, "Koordinatorn vill ha en lägesrapport");
        mornings.on("2026-11-25");
        assertThat(letters("kontaktperson2")).hasSize(1);
    }

    @Test
    void whatSheHasAnsweredMeanwhileIsNoNews() {
        browser.form("/lagesrapporter/omgangar/ny").send();
        desk.browser().form("/lagesrapporter/" + update() + "/inget-nytt").send();
        mornings.on("2026-11-24");
        assertThat(letters("kontaktperson")).isEmpty();
    }

    @Test
    void anAnswerThatIsLateIsAskedForTheMorningAfter() {
        browser.form("/lagesrapporter/omgangar/ny")
                .fill("lastDay", "2026-11-25")
                .send();
        mornings.from("2026-11-24", "2026-11-26");
        assertThat(letters("kontaktperson"))
                .last()
                .asString()
                .contains(
                        "DAGEN HAR PASSERAT",
                        "Har inte svarat på lägesrapporten · onsdag 25 november 2026, i går",
                        "Inget att rapportera: ");
    }

    @Test
    void aNeedIsToldOfAndItsAnswerToWithoutAWordOfEither() {
        jdbc.sql("update account set mail_pace = 'AT_ONCE'").update();
        browser.form("/lagesrapporter/omgangar/ny").send();
        mornings.forget();
        desk.browser()
                .form("/lagesrapporter/" + update() + "/svar")
                .fill("light", "YELLOW")
                .fill("words", "Hemliga ord")
                .fill("need", "Hemligt behov")
                .send();
        assertThat(letters("koordinator"))
                .singleElement()
                .asString()
                .contains("Behöver något av dig", SCHOOLS, "Läs och svara: ")
                .doesNotContain("Hemliga", "Hemligt");
        browser.form("/lagesrapporter/" + update() + "/behov/svar")
                .fill("reply", "Hemligt svar")
                .send();
        assertThat(letters("kontaktperson"))
                .singleElement()
                .asString()
                .contains("Koordinatorn har svarat", "Läs svaret: ")
                .doesNotContain("Hemligt");
    }

    @Test
    void aRoundThatCouldNotBeOpenedTellsNobody() {
        jdbc.sql("update account set mail_pace = 'AT_ONCE'").update();
        browser.form("/lagesrapporter/omgangar/ny")
                .fill("lastDay", "2026-11-01")
                .send();
        assertThat(letters("kontaktperson")).isEmpty();
    }

    @Test
    void aLetterStaysReadableHoweverMuchWaits() {
        for (int n = 0; n < 70; n++) {
            title = Desk.title();
            planned("2026-11-20");
        }
        mornings.on("2026-11-23");
        var text = letter("kontaktperson");
        assertThat(text).contains("I brevet står de 60 mest brådskande. 10 till finns i Att göra.");
        assertThat(links(text)).hasSize(180);
        assertThat(column("kontaktperson", "subject")).isEqualTo("70 saker väntar på dig i Samverkan");
    }

    void planned(String day) {
        var id = desk.planned(title, "2026-11-24");
        jdbc.sql("update activity set held_on = cast(? as date) where id = ?")
                .params(day, id)
                .update();
    }

    Long update() {
        return desk.id("""
                select s.id from statusupdate s join statusupdate_round r on r.id = s.round_id
                where r.closed_on is null and s.unit_id = ?""", desk.unit(SCHOOLS));
    }

    String letter(String username) {
        var letters = letters(username);
        assertThat(letters).hasSize(1);
        return letters.get(0);
    }

    List<String> letters(String username) {
        return jdbc.sql("select body from mail_message where recipient = ? order by id")
                .param(username + "@kommun.example")
                .query(String.class)
                .list();
    }

    String column(String username, String column) {
        return jdbc.sql("select " + column + " from mail_message where recipient = ?")
                .param(username + "@kommun.example")
                .query(String.class)
                .single();
    }

    static List<String> links(String text) {
        return Pattern.compile("/svar/[\\w-]{43}")
                .matcher(text)
                .results()
                .map(found -> found.group())
                .toList();
    }
}
