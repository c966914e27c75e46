package se.huddinge.samverkan.agreement.life;

import static org.assertj.core.api.Assertions.assertThat;
import static se.huddinge.samverkan.agreement.Ground.CHALMERS;
import static se.huddinge.samverkan.agreement.Ground.title;
import static se.huddinge.samverkan.agreement.life.Life.saved;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.PageTest;
import se.huddinge.samverkan.agreement.Ground;

/** From draft to end, and what is refused on the way. */
@PageTest
class LifePageTest {
    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    String title = title();
    Life life;
    Ground ground;

    @BeforeEach
    void ground() {
        life = new Life(browser, jdbc);
        ground = life.ground();
    }

    @Test
    void aDraftIsPreparedAndThePageSaysInWhoseHandsItLies() {
        var id = life.ready(title);
        assertThat(life.page(id)).bodyText().contains("Registrera beslutet", "Avtalets gång", "Utkast");
        saved(life.preparation(id));
        assertThat(life.page(id)).bodyText().contains("ligger hos juristen", "2026-11-20".substring(0, 4));
        saved(life.form(id, "/beredning").fill("heldBy", "COUNTERPART"));
        assertThat(life.page(id)).bodyText().contains("ligger hos motparten");
        assertThat(life.steps(id)).isEqualTo(3);
        assertThat(browser.get("/avtal/" + id + "/historik")).bodyText().contains("Beredning började", "Bytte händer");
    }

    @Test
    void theSecondClickOnAStepFindsItDone() {
        var id = life.ready(title);
        var form = life.preparation(id);
        saved(form);
        saved(form);
        assertThat(life.steps(id)).isEqualTo(2);
    }

    @Test
    void whatIsDecidedGoesBackOnlyWithAReason() {
        var id = life.decided(title);
        assertThat(life.form(id, "/beredning").fill("heldBy", "US").send())
                .hasStatus(422)
                .bodyText()
                .contains("Fyll i fältet", "Varför går det tillbaka?");
        saved(life.form(id, "/beredning").fill("heldBy", "US").fill("reason", "Ny bilaga"));
        assertThat(life.status(id)).isEqualTo("IN_PREPARATION");
        assertThat(life.page(id)).bodyText().contains("Ny bilaga");
    }

    @Test
    void aDecisionIsShownWithWhoDecidedAndWhere() {
        var id = life.ready(title);
        saved(life.decision(id));
        assertThat(life.page(id)).bodyText().contains("Kommunstyrelsen § 187", "Skicka för underskrift");
        assertThat(browser.get("/avtal/" + id + "/beslut"))
                .hasStatus(422)
                .bodyText()
                .contains("finns redan ett beslut");
    }

    /** The kind of the agreement expects a preparation. */
    @Test
    void aSkippedStepNeedsAReasonAndShows() {
        var id = life.ready(title);
        saved(ground.section(id, "grund").fill("typeId", life.type("Projektavtal")));
        assertThat(life.decision(id).fill("skippedBecause", "").send())
                .hasStatus(422)
                .bodyText()
                .contains("Skriv varför");
        saved(life.decision(id));
        assertThat(life.page(id)).bodyText().contains("Hoppades över: Brådskade");
        assertThat(life.steps(id)).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            decidedOn,          2026-11-24,     Dagen har inte kommit än
            decidedOn,          '',             Fyll i fältet
            body,               '',             Fyll i fältet
            body,               Ingen nämnd,    Valet finns inte längre
            paragraph,          '',             Fyll i fältet
            delegate,           Chefen,         Fylls i bara vid delegationsbeslut
            recordedSeparately, true,           Fylls i bara vid delegationsbeslut
            decisionKind,       DELEGATED,      Fyll i fältet
            decisionKind,       NOBODY,         går inte att läsa
            """)
    void aDecisionThatCannotBeIsRefusedAtItsField(String field, String typed, String message) {
        var id = life.ready(title);
        assertThat(life.decision(id).fill(field, typed).send())
                .hasStatus(422)
                .bodyText()
                .contains(message);
        assertThat(life.status(id)).isEqualTo("DRAFT");
    }

    @Test
    void aDelegatesDecisionIsMadeKnownLater() {
        var id = life.ready(title);
        saved(life.delegated(id));
        assertThat(life.page(id))
                .bodyText()
                .contains("Delegationsbeslut, Kommundirektören", "Ska anmälas till Kommunstyrelsen");
        var report = life.form(id, "/beslut/anmalan");
        assertThat(report.send()).hasStatus(422).bodyText().contains("Fyll i dagen då det anmäldes");
        assertThat(report.fill("reportedOn", "2026-11-17").send())
                .hasStatus(422)
                .bodyText()
                .contains("innan det fattades");
        assertThat(report.fill("reportedOn", "2026-11-20")
                        .fill("recordedSeparately", "true")
                        .send())
                .hasStatus(422);
        saved(report.fill("recordedSeparately"));
        assertThat(life.page(id)).bodyText().contains("Anmält till Kommunstyrelsen 20 november 2026");
    }

    @Test
    void aDecisionOfABoardHasNothingToReport() {
        var id = life.decided(title);
        assertThat(browser.get("/avtal/" + id + "/beslut/anmalan")).hasStatus(422);
        assertThat(browser.crafted("/avtal/" + id + "/beslut/anmalan")
                        .fill("reportedOn", "2026-11-20")
                        .send())
                .hasStatus(422);
    }

    @Test
    void whatLacksPartsIsNotSentAndEachIsLinkedToWhereItIsFilled() {
        var id = ground.drafted(title);
        saved(ground.section(id, "grund").fill("typeId", life.type("Ramavtal")));
        assertThat(browser.get("/avtal/" + id + "/undertecknande"))
                .hasStatusOk()
                .bodyText()
                .contains("Delen Vision", "/redigera/delar#vision", "Minst ett syfte", "Avtalstiden");
        assertThat(browser.crafted("/avtal/" + id + "/undertecknande")
                        .fill("sentOn", "2026-11-20")
                        .fill("skippedBecause", "Kringgår")
                        .fill("version", version(id))
                        .send())
                .hasStatus(422)
                .bodyText()
                .contains("Delen Vision", "/redigera/delar#vision", "Minst ett syfte", "/redigera/tid");
        assertThat(life.status(id)).isEqualTo("DRAFT");
    }

    @Test
    void whatHappensWhenTheTimeIsUpIsKnownBeforeItIsSigned() {
        var id = life.ready(title);
        saved(ground.section(id, "tid")
                .fill("noticeCounting", "UNKNOWN")
                .fill("noticeAmount", "")
                .fill("noticeUnit", ""));
        assertThat(browser.crafted("/avtal/" + id + "/undertecknande")
                        .fill("sentOn", "2026-11-20")
                        .fill("skippedBecause", "Kringgår")
                        .fill("version", version(id))
                        .send())
                .hasStatus(422)
                .bodyText()
                .contains("Förlängning och uppsägningstid", "/redigera/tid");
        assertThat(life.status(id)).isEqualTo("DRAFT");
    }

    private Long version(Long id) {
        return ground.id("select version from agreement where id = ?", id);
    }

    @Test
    void twoSignaturesOnDifferentDaysMakeAnAgreement() {
        var id = life.sent(title);
        assertThat(life.page(id)).bodyText().contains("Ingen har skrivit under", "Registrera underskrift");
        saved(life.signature(id, life.us(id), "2026-11-19").fill("proof", "Diariet, pärm 7"));
        assertThat(life.page(id)).bodyText().contains("Underskrivet av oss", "Väntar på", "Diariet, pärm 7");
        assertThat(life.status(id)).isEqualTo("FOR_SIGNATURE");
        var last = life.signature(id, life.them(id), "2026-11-20");
        saved(last);
        saved(last);
        assertThat(life.status(id)).isEqualTo("SIGNED");
        assertThat(life.page(id)).bodyText().contains("Gäller från 2026-12-01", "20 november 2026 av Eva Sandell");
        assertThat(jdbc.sql("select signed_on from agreement where id = ?")
                        .param(id)
                        .query(String.class)
                        .single())
                .isEqualTo("2026-11-20");
    }

    @Test
    void theDayOfTheAgreementIsThatOfTheLastPartyWhoeverWasRegisteredLast() {
        var id = life.sent(title);
        saved(life.signature(id, life.them(id), "2026-11-21"));
        saved(life.signature(id, life.us(id), "2026-11-19"));
        assertThat(life.page(id)).bodyText().contains("2026-11-21");
    }

    @Test
    void aPartySignsOnceAndOnlyWhatIsSent() {
        var id = life.decided(title);
        assertThat(browser.crafted("/avtal/" + id + "/parter/" + life.us(id) + "/underskrift")
                        .fill("signerName", "Eva")
                        .fill("day", "2026-11-19")
                        .fill("manner", "PAPER")
                        .fill("version", version(id))
                        .send())
                .hasStatus(422)
                .bodyText()
                .contains("inte ute för underskrift");
        saved(life.form(id, "/undertecknande"));
        saved(life.signature(id, life.us(id), "2026-11-19"));
        assertThat(browser.crafted("/avtal/" + id + "/parter/" + life.us(id) + "/underskrift")
                        .fill("signerName", "Eva igen")
                        .fill("day", "2026-11-19")
                        .fill("manner", "PAPER")
                        .fill("version", version(id))
                        .send())
                .hasStatus(422)
                .bodyText()
                .contains("redan skrivit under");
        assertThat(browser.get("/avtal/" + id + "/parter/999999999/underskrift"))
                .hasStatus(404);
    }

    @Test
    void whatIsMissingWhenTheLastSignsIsRefusedAndNothingIsSigned() {
        var id = life.sent(title);
        saved(life.signature(id, life.us(id), "2026-11-19"));
        var last = life.signature(id, life.them(id), "2026-11-20");
        jdbc.sql("delete from agreement_purpose where agreement_id = ?")
                .param(id)
                .update();
        assertThat(last.send()).hasStatus(422).bodyText().contains("Minst ett syfte");
        assertThat(life.status(id)).isEqualTo("FOR_SIGNATURE");
        assertThat(ground.count("""
                select count(*) from agreement_signature join agreement_party party on party.id = party_id
                where agreement_id = ?""", id)).isEqualTo(1);
    }

    @Test
    void whileSomebodyHasSignedThePartiesStayAndTheWayBackIsShut() {
        var id = life.sent(title);
        saved(life.signature(id, life.us(id), "2026-11-19"));
        assertThat(browser.form("/avtal/" + id + "/parter/ny")
                        .fill("partner", ground.academy(CHALMERS))
                        .send())
                .hasStatus(422)
                .bodyText()
                .contains("Eva Sandell skrev under 2026-11-19", "/aterkallelse");
        assertThat(browser.form("/avtal/" + id + "/parter/" + life.them(id))
                        .fill("partner", ground.academy(CHALMERS))
                        .send())
                .hasStatus(422);
        assertThat(browser.form("/avtal/" + id + "/parter/" + life.them(id))
                        .fill("registryNumber", "MIUN 7")
                        .send())
                .hasStatus(303);
        assertThat(browser.get("/avtal/" + id + "/beredning")).hasStatus(422);
        saved(life.form(id, "/parter/" + life.us(id) + "/underskrift/aterkallelse")
                .fill("reason", "Fel dag"));
        assertThat(life.page(id)).bodyText().contains("Ingen har skrivit under");
        assertThat(browser.get("/avtal/" + id + "/historik")).bodyText().contains("En underskrift återtogs", "Fel dag");
        saved(life.signature(id, life.us(id), "2026-11-20"));
    }

    @Test
    void aSignedAgreementEndsWithWhatWasLearnt() {
        var id = life.signed(title);
        jdbc.sql("update agreement set term_first_day = '2026-01-01' where id = ?")
                .param(id)
                .update();
        jdbc.sql("update agreement_period set valid_from = '2026-01-01' where agreement_id = ?")
                .param(id)
                .update();
        var form = life.form(id, "/avslut").fill("lastDay", "2026-11-22").fill("cause", "AGREED");
        assertThat(form.send()).hasStatus(422).bodyText().contains("Fyll i fältet", "Vad hände?");
        assertThat(form.fill("cause", "LAPSED").send())
                .hasStatus(422)
                .bodyText()
                .contains("sista dag har inte passerat");
        assertThat(form.fill("lastDay", "2026-11-24").send())
                .hasStatus(422)
                .bodyText()
                .contains("till dess gäller avtalet");
        saved(form.fill("lastDay", "2026-11-22")
                .fill("cause", "AGREED")
                .fill("reason", "Högskolan lade ner programmet")
                .fill("lessons", "Börja i tid"));
        assertThat(life.page(id))
                .bodyText()
                .contains("Avslutat", "Lärdomar: Börja i tid", "upphörde i förtid", "Högskolan lade ner programmet");
        assertThat(jdbc.sql("select valid_to from agreement_period where agreement_id = ?")
                        .param(id)
                        .query(String.class)
                        .single())
                .isEqualTo("2026-11-22");
        assertThat(browser.get("/avtal/" + id + "/avslut")).hasStatus(422);
    }

    @ParameterizedTest
    @CsvSource({"/beslut", "/avslut", "/parter/0/underskrift"})
    void aStepFromTheWrongStateIsRefused(String path) {
        var id = life.signed(title);
        if (path.equals("/avslut")) saved(life.form(id, "/makulering").fill("reason", "Fel"));
        assertThat(browser.get("/avtal/" + id + path.replace("0", life.us(id).toString())))
                .hasStatus(422);
        assertThat(browser.get("/avtal/" + id + "/undertecknande")).hasStatus(422);
    }

    @Test
    void whenTwoDecideAtOnceTheSecondSeesThatTheFirstDid() {
        var id = life.ready(title);
        var mine = life.decision(id).fill("paragraph", "§ 1");
        saved(life.preparation(id));
        assertThat(mine.send()).hasStatus(409).bodyText().contains("Någon annan har ändrat", "§ 1");
        assertThat(life.status(id)).isEqualTo("IN_PREPARATION");
    }
}
