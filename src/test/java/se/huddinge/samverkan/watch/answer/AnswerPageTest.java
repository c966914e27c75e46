package se.huddinge.samverkan.watch.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.PageTest;
import se.huddinge.samverkan.activity.Desk;
import se.huddinge.samverkan.agreement.Ground;
import se.huddinge.samverkan.watch.DueKey;

/** A letter's link: one person, one answer, no sign-in. */
@PageTest
class AnswerPageTest {
    static final String DAY = "2026-11-20";

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AnswerLinks links;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MockMvcTester mvc;

    Browser phone;
    Desk desk;
    String title = Desk.title();
    Long activity;

    @BeforeEach
    void aPlanWhoseDayHasPassed() {
        phone = browser.stranger();
        desk = new Desk(browser.as("kontaktperson"), jdbc);
        activity = desk.planned(title, "2026-11-24");
        jdbc.sql("update activity set held_on = cast(? as date) where id = ?")
                .params(DAY, activity)
                .update();
    }

    @AfterEach
    void everybodyIsInPlace() {
        jdbc.sql("update account set locked_at = null where username = 'kontaktperson'")
                .update();
        jdbc.sql("update holding set valid_to = null where valid_from = '2026-01-01'")
                .update();
        jdbc.sql("delete from security_attempt").update();
    }

    @Test
    void yesIsSaidWithOnePressAndStandsInTheHistoryUnderHerName() {
        var link = link(Answer.HELD);
        assertThat(phone.get(link))
                .hasStatusOk()
                .bodyText()
                .contains("Blev det av?", title, "20 november 2026", "Du svarar som Karin Åström")
                .doesNotContain("??");
        assertThat(phone.form(link).send()).hasStatus(303).hasRedirectedUrl(link);
        assertThat(status()).isEqualTo("DONE");
        assertThat(jdbc.sql("""
                        select actor from audit_line where subject = 'activity' and subject_id = ? and action = 'Completed'""").param(activity).query(String.class).single()).isEqualTo("kontaktperson");
        assertThat(phone.get(link))
                .hasStatusOk()
                .bodyText()
                .contains("Tack, ditt svar är sparat")
                .doesNotContain(title);
    }

    @Test
    void openingALinkChangesNothing() {
        for (var answer : List.of(Answer.HELD, Answer.MOVED, Answer.CANCELLED)) {
            var link = link(answer);
            for (int n = 0; n < 3; n++) assertThat(phone.get(link)).hasStatusOk();
            assertThat(mvc.head().uri(link)).hasStatusOk();
        }
        assertThat(status()).isEqualTo("PLANNED");
    }

    @Test
    void pressedTwiceItIsGivenOnce() {
        var form = phone.form(link(Answer.HELD));
        assertThat(form.send()).hasStatus(303);
        assertThat(form.send()).hasStatus(303);
        assertThat(completions()).isEqualTo(1);
    }

    @Test
    void movedAsksForTheDayAndTheOtherLinksOfTheLetterAreThenSettled() {
        var yes = link(Answer.HELD);
        var link = link(Answer.MOVED);
        assertThat(phone.form(link).send())
                .hasStatus(422)
                .bodyText()
                .contains("Välj den nya dagen", "href=\"#newDay\"");
        assertThat(phone.form(link).fill("newDay", "2026-11-22").send())
                .hasStatus(422)
                .bodyText()
                .contains("Välj i dag eller en senare dag");
        assertThat(phone.form(link).fill("newDay", "i morgon").send()).hasStatus(422);
        assertThat(phone.form(link).fill("newDay", "2026-12-04").send()).hasStatus(303);
        assertThat(jdbc.sql("select held_on::text from activity where id = ?")
                        .param(activity)
                        .query(String.class)
                        .single())
                .isEqualTo("2026-12-04");
        assertThat(status()).isEqualTo("PLANNED");
        assertThat(phone.get(yes))
                .hasStatus(410)
                .bodyText()
                .contains("Det är redan ordnat")
                .doesNotContain(title);
        assertThat(browser.get("/aktiviteter/" + activity + "/historik"))
                .bodyText()
                .contains("Flyttad till en annan dag");
    }

    @Test
    void calledOffWithAReasonOrWithout() {
        phone.form(link(Answer.CANCELLED)).send();
        assertThat(status()).isEqualTo("CANCELLED");
        assertThat(reason()).isEqualTo("Inställt, enligt svar på ett brev.");
        jdbc.sql("""
                        update activity set status = 'PLANNED', closing_day = null, closing_account_id = null,
                            closing_reason = null, closing_submission_id = null where id = ?""").param(activity).update();
        phone.form(link(Answer.CANCELLED)).fill("reason", "Talaren blev sjuk").send();
        assertThat(reason()).isEqualTo("Talaren blev sjuk");
    }

    @Test
    void nothingToReportIsAnAnswerToTheRound() {
        browser.form("/lagesrapporter/omgangar/ny").send();
        var update = desk.id("""
                select s.id from statusupdate s join statusupdate_round r on r.id = s.round_id
                where r.closed_on is null and s.unit_id = ?""", desk.unit(Desk.SCHOOLS));
        var link = link("kontaktperson", Answer.NOTHING_NEW, update, null);
        assertThat(phone.get(link)).bodyText().contains("Inget att rapportera?", Desk.SCHOOLS, "3 december 2026");
        assertThat(phone.form(link).send()).hasStatus(303);
        assertThat(browser.get("/lagesrapporter/" + update)).bodyText().contains("Inget nytt");
        var late = link("kontaktperson", Answer.NOTHING_NEW, update, null);
        assertThat(phone.get(late)).hasStatus(410).bodyText().contains("Det är redan ordnat");
    }

    @Test
    void laterAsksForTheDayAndTheReasonAndIsThenQuietUntilThen() {
        var link = link(Answer.LATER);
        assertThat(phone.get(link)).bodyText().contains("Påminn mig senare", title, "20 november 2026");
        assertThat(phone.form(link).send()).hasStatus(422).bodyText().contains("Välj dagen då vi ska påminna dig");
        assertThat(phone.form(link).fill("until", "2026-12-01").send())
                .hasStatus(422)
                .bodyText()
                .contains("Skriv varför det får vänta");
        assertThat(phone.form(link)
                        .fill("until", "2026-11-23")
                        .fill("reason", "Väntar på besked")
                        .send())
                .hasStatus(422)
                .bodyText()
                .contains("Välj en dag som kommer");
        var form = phone.form(link).fill("until", "2026-12-01").fill("reason", "Väntar på besked");
        assertThat(form.send()).hasStatus(303).hasRedirectedUrl(link);
        assertThat(form.send()).hasStatus(303);
        assertThat(phone.get(link)).hasStatusOk().bodyText().contains("Tack, ditt svar är sparat");
        assertThat(browser.as("kontaktperson").get("/att-gora?scope=MINE"))
                .bodyText()
                .doesNotContain(title);
        assertThat(jdbc.sql(
                                "select snoozed_until || ' ' || reason from watch_handling where item_id = ? and kind like 'activity%'")
                        .param(activity)
                        .query(String.class)
                        .list())
                .containsExactly("2026-12-01 Väntar på besked");
        var other = link(Answer.LATER);
        assertThat(phone.get(other))
                .hasStatus(410)
                .bodyText()
                .contains("Det är redan ordnat")
                .doesNotContain(title);
    }

    @Test
    void laterIsNotSaidOfWhatIsAnothers() {
        assertThat(phone.get(link("kontaktperson2", Answer.LATER, activity, DAY)))
                .hasStatus(410)
                .bodyText()
                .contains("Uppdraget är inte ditt längre")
                .doesNotContain(title);
    }

    @Test
    void whatMayNotBeNamedInALetterIsNotNamedBehindItsLinks() {
        var ground = new Ground(browser, jdbc);
        ground.existing(title)
                .fill("firstDay", "2024-01-01")
                .fill("termKind", "FIXED")
                .fill("lastDay", "2026-12-10")
                .send();
        var agreement = ground.agreement(title);
        jdbc.sql("update agreement set visibility = 'SECRET', secrecy_basis = 'OSL 31 kap.' where id = ?")
                .param(agreement)
                .update();
        var link = link(
                "koordinator",
                Answer.LATER,
                new DueKey("agreement.due.ENDING", agreement, LocalDate.parse("2026-12-10")));
        assertThat(phone.get(link))
                .hasStatusOk()
                .bodyText()
                .contains("Påminn mig senare", "Ett avtal", "10 december 2026")
                .doesNotContain(title);
    }

    @Test
    void whoNoLongerHoldsThePositionCannotAnswer() {
        var link = link(Answer.HELD);
        var form = phone.form(link);
        jdbc.sql("""
                        update holding set valid_to = '2026-11-22' where account_id =
                            (select id from account where username = 'kontaktperson')""").update();
        assertThat(form.send()).hasStatus(303);
        assertThat(phone.get(link))
                .hasStatus(410)
                .bodyText()
                .contains("Uppdraget är inte ditt längre")
                .doesNotContain(title);
        assertThat(status()).isEqualTo("PLANNED");
    }

    @Test
    void aLockedAccountAnswersNothing() {
        var form = phone.form(link(Answer.HELD));
        jdbc.sql("update account set locked_at = timestamptz '2026-11-01' where username = 'kontaktperson'")
                .update();
        form.send();
        assertThat(status()).isEqualTo("PLANNED");
    }

    @Test
    void anotherDepartmentsPersonCannotAnswerEvenWithALinkOfHerOwn() {
        var link = link("kontaktperson2", Answer.HELD, activity, DAY);
        assertThat(phone.get(link))
                .hasStatus(410)
                .bodyText()
                .contains("Uppdraget är inte ditt längre")
                .doesNotContain(title);
    }

    @Test
    void whoeverIsSignedInAnswersAsTheReceiverAndIsHerselfAfterwards() {
        var her = browser.signedIn("kontaktperson2");
        var link = link(Answer.HELD);
        assertThat(her.form(link).send()).hasStatus(303);
        assertThat(status()).isEqualTo("DONE");
        assertThat(her.get("/min-forvaltning")).bodyText().contains("Hej Olle!");
    }

    @Test
    void anOldLinkSaysSo() {
        var link = link(Answer.HELD);
        jdbc.sql("update watch_answer_link set expires_at = timestamptz '2026-11-23 08:59:59Z' where item_id = ?")
                .param(activity)
                .update();
        assertThat(phone.get(link))
                .hasStatus(410)
                .bodyText()
                .contains("Länken är för gammal")
                .doesNotContain(title);
    }

    @Test
    void itIsGoodForThirtyDaysAndOnlyItsHashIsKept() {
        var link = link(Answer.HELD);
        var token = link.substring("/svar/".length());
        assertThat(token).hasSize(43);
        assertThat(jdbc.sql(
                                "select expires_at = timestamptz '2026-12-23 09:00Z' from watch_answer_link where item_id = ?")
                        .param(activity)
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(jdbc.sql("select count(*) from watch_answer_link l where l::text like ?")
                        .param("%" + token + "%")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @ParameterizedTest
    @EnumSource
    void thePageIsNeitherKeptNorFoundNorToldOn(Answer answer) {
        assertThat(phone.get(link(answer == Answer.NOTHING_NEW ? Answer.HELD : answer)))
                .headers()
                .hasValue("Referrer-Policy", "no-referrer")
                .hasValue("Cache-Control", "no-store")
                .hasValue("X-Robots-Tag", "noindex, nofollow");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "%00", "%2F", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void whatIsNoLinkIsNotFound(String token) {
        assertThat(phone.get("/svar/" + token).getResponse().getStatus()).isIn(400, 404);
    }

    @Test
    void whoGuessesIsStoppedAndWhoHasALinkIsNot() {
        var link = link(Answer.HELD);
        for (int n = 0; n < 60; n++) assertThat(phone.get(link)).hasStatusOk();
        for (int n = 0; n < 50; n++) assertThat(phone.get("/svar/gissning" + n)).hasStatus(404);
        assertThat(phone.get("/svar/gissning")).hasStatus(429);
    }

    @Test
    void aFormWhoseSessionHasEndedIsShownAgainAndOneFromElsewhereIsNotTaken() {
        var link = link(Answer.HELD);
        assertThat(mvc.post().uri(link)).hasStatus(303).hasRedirectedUrl(link);
        assertThat(mvc.post().uri(link).header("Sec-Fetch-Site", "cross-site")).hasStatus(403);
        assertThat(status()).isEqualTo("PLANNED");
    }

    String link(Answer answer) {
        return link("kontaktperson", answer, activity, DAY);
    }

    String link(String username, Answer answer, Long item, String day) {
        return link(username, answer, new DueKey(kind(answer), item, day == null ? null : LocalDate.parse(day)));
    }

    String link(String username, Answer answer, DueKey about) {
        var account = desk.id("select id from account where username = ?", username);
        return Objects.requireNonNull(transaction.execute(status -> links.make(account, answer, about)));
    }

    static String kind(Answer answer) {
        return answer == Answer.NOTHING_NEW ? "statusupdate.due.UNANSWERED" : "activity.due.PLANNED";
    }

    String status() {
        return jdbc.sql("select status from activity where id = ?")
                .param(activity)
                .query(String.class)
                .single();
    }

    String reason() {
        return jdbc.sql("select closing_reason from activity where id = ?")
                .param(activity)
                .query(String.class)
                .single();
    }

    int completions() {
        return jdbc.sql(
                        "select count(*) from audit_line where subject = 'activity' and subject_id = ? and action = 'Completed'")
                .param(activity)
                .query(Integer.class)
                .single();
    }
}
