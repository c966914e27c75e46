package se.huddinge.samverkan.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static se.huddinge.samverkan.activity.Desk.CHALMERS;
import static se.huddinge.samverkan.activity.Desk.CULTURE;
import static se.huddinge.samverkan.activity.Desk.KTH;
import static se.huddinge.samverkan.activity.Desk.SCHOOLS;
import static se.huddinge.samverkan.activity.Desk.title;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
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

@PageTest
class ActivityPageTest {
    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Statements statements;

    Desk desk;
    Desk coordinators;
    String title = title();

    @BeforeEach
    void stand() {
        desk = new Desk(browser.as("kontaktperson"), jdbc);
        coordinators = new Desk(browser, jdbc);
    }

    @Test
    void threeAnswersAreEnough() {
        assertThat(desk.entry(title).send()).hasStatus(303);
        var id = desk.activity(title);
        assertThat(desk.browser().get("/aktiviteter/" + id))
                .hasStatusOk()
                .bodyText()
                .contains(title, KTH, SCHOOLS, "2026-11-23", "Genomförd", "Verksamhetsutveckling");
        assertThat(desk.names("activity_method", "method", "method_id", title))
                .containsExactly("Akademierna som resurs i förvaltningarnas forskning och utveckling");
        assertThat(desk.names("activity_goal", "municipal_goal", "goal_id", title))
                .containsExactlyInAnyOrder("Bra att leva och bo i kommunen", "Utbildning med hög kvalitet");
    }

    @Test
    void aFourthPlaceIsRefusedRatherThanLostTheNextTime() {
        var form = desk.entry(title)
                .fill("secondCounterpart", "academy-" + desk.academy(CHALMERS))
                .fill("thirdCounterpart", "academy-" + desk.academy("Lunds universitet"))
                .fill("contactName", "Sara " + title)
                .fill("contactPlace", "academy-" + desk.academy("Uppsala universitet"));
        assertThat(form.send())
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#contactPlace\"", "Tre lärosäten eller organisationer får plats", "Sara " + title);
        assertThat(form.fill("contactPlace", "academy-" + desk.academy(KTH)).send())
                .hasStatus(303);
    }

    @Test
    void withoutALineItIsCalledByItsKindAndAcademy() {
        var before = desk.id("select count(*) from activity where title = 'Möte eller kontakt: " + KTH + "'");
        desk.entry("").send();
        assertThat(desk.id("select count(*) from activity where title = 'Möte eller kontakt: " + KTH + "'"))
                .isEqualTo(before + 1);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            kindId,          '',           Fyll i fältet.
            kindId,          0,            Valet finns inte längre.
            kindId,          x,            Värdet går inte att läsa.
            title,           LONG,         Skriv högst 200 tecken.
            title,           NUL,          har ett tecken som inte kan sparas
            title,           850709-9805,  ser ut som ett personnummer
            counterpart,     '',           Fyll i fältet.
            counterpart,     academy-0,    Valet finns inte längre.
            counterpart,     person-0,     Valet finns inte längre.
            counterpart,     x,            Värdet går inte att läsa.
            secondCounterpart, organisation-0, Valet finns inte längre.
            academyUnitId,   0,            Valet finns inte längre.
            contactId,       0,            Valet finns inte längre.
            contactIds,      0,            Valet finns inte längre.
            participantIds,  0,            Valet finns inte längre.
            participantIds,  x,            Värdet går inte att läsa.
            heldOn,          '',           Fyll i fältet.
            heldOn,          2026-02-30,   Skriv dagen som
            heldOn,          1899-12-31,   Ange en dag mellan 1900 och 2199.
            heldOn,          2036-11-23,   mer än tre år fram
            people,          -1,           Skriv minst 0.
            people,          99999999999,  Skriv ett heltal.
            people,          100001,       Skriv högst
            unitId,          '',           Fyll i fältet.
            agreementId,     999999,       Valet finns inte längre.
            purposeIds,      0,            Valet finns inte längre.
            methodIds,       0,            Valet finns inte längre.
            goalIds,         x,            Värdet går inte att läsa.
            knowledge,       MAYBE,        Värdet går inte att läsa.
            outcome,         LONG,         Skriv högst
            nextStepDue,     2026-12-01,   Skriv vad som ska göras
            contactEmail,    nej,          Skriv en e-postadress
            """)
    void whatCannotBeSavedIsSaidAtTheField(String field, String value, String message) {
        var typed = value.replace("NUL", "a\0b").replace("LONG", "x".repeat(5000));
        var form = desk.entry(title).fill("ourSide", "Rektorer " + title);
        assertThat(form.fill(field, typed).send())
                .hasStatus(422)
                .bodyText()
                .contains(message, "<title>Fel:", "Rektorer " + title);
        assertThat(desk.id("select count(*) from activity where title = ?", title))
                .isZero();
    }

    @Test
    void aDayToComeIsAPlanUntilSomebodySaysThatItWasDone() {
        var id = desk.planned(title, "2026-12-01");
        assertThat(desk.browser().get("/aktiviteter/" + id)).bodyText().contains("Planerad", "Markera som genomförd");
        var form = desk.browser().form("/aktiviteter/" + id + "/genomford").fill("people", 12);
        assertThat(form.send()).hasStatus(303);
        assertThat(form.send()).as("a double click").hasStatus(303);
        assertThat(desk.browser().get("/aktiviteter/" + id))
                .bodyText()
                .contains("Genomförd", "12", "2026-11-23")
                .doesNotContain("Markera som genomförd");
        assertThat(desk.browser().get("/aktiviteter/" + id + "/installd")).hasStatus(422);
    }

    @Test
    void whatIsDoneIsNotAhead() {
        var id = desk.registered(title);
        assertThat(desk.browser()
                        .form("/aktiviteter/" + id + "/redigera")
                        .fill("heldOn", "2026-11-24")
                        .send())
                .hasStatus(422)
                .bodyText()
                .contains("kan inte ligga i framtiden");
        var planned = desk.planned(title(), "2026-12-01");
        assertThat(desk.browser()
                        .form("/aktiviteter/" + planned + "/genomford")
                        .fill("heldOn", "2026-12-01")
                        .send())
                .hasStatus(422);
    }

    @Test
    void aPlanIsCalledOffWithAReason() {
        var id = desk.planned(title, "2026-12-01");
        assertThat(desk.browser().form("/aktiviteter/" + id + "/installd").send())
                .hasStatus(422);
        var form = desk.browser().form("/aktiviteter/" + id + "/installd").fill("reason", "Föreläsaren blev sjuk");
        assertThat(form.send()).hasStatus(303);
        assertThat(form.send()).as("a double click").hasStatus(303);
        assertThat(desk.browser().get("/aktiviteter/" + id)).bodyText().contains("Inställd", "Föreläsaren blev sjuk");
        assertThat(desk.browser().get("/aktiviteter/" + id + "/redigera")).hasStatus(422);
    }

    @Test
    void whatIsAnnulledLeavesTheListAndStaysReadable() {
        var id = desk.registered(title);
        desk.browser()
                .form("/aktiviteter/" + id + "/makulering")
                .fill("reason", "Dubblett")
                .send();
        assertThat(browser.get("/aktiviteter?text=" + title)).bodyText().contains("Inget passar");
        assertThat(browser.get("/aktiviteter?state=ANNULLED&text=" + title))
                .bodyText()
                .contains(title);
        assertThat(browser.get("/aktiviteter/" + id)).bodyText().contains("Makulerad", "Dubblett");
        assertThat(browser.get("/aktiviteter/" + id + "/makulering")).hasStatus(422);
    }

    @Test
    void growthFollowsFromItsKindOnlyWithAPrioritisedAcademy() {
        desk.entry("Entreprenörskap och nyföretagande", title, KTH).send();
        assertThat(desk.names("activity_purpose", "purpose", "purpose_id", title))
                .containsExactly("Sysselsättning och tillväxt");
        var other = title();
        assertThat(desk.entry("Entreprenörskap och nyföretagande", other, CHALMERS)
                        .send())
                .as("a fact is never refused for its purpose")
                .hasStatus(303);
        assertThat(desk.names("activity_purpose", "purpose", "purpose_id", other))
                .isEmpty();
    }

    @Test
    void growthThatWasNeverOfferedIsRefusedInTheStrategysWords() {
        assertThat(desk.entry("Annat", title, CHALMERS)
                        .fill("purposeIds", desk.purpose("Sysselsättning och tillväxt"))
                        .send())
                .hasStatus(422)
                .bodyText()
                .contains("bortsett från sysselsättning och tillväxt", title);
        assertThat(desk.entry("Annat", title, KTH)
                        .fill("purposeIds", desk.purpose("Sysselsättning och tillväxt"))
                        .send())
                .hasStatus(303);
        var id = desk.activity(title);
        assertThat(desk.browser()
                        .form("/aktiviteter/" + id + "/redigera")
                        .fill("counterpart", "academy-" + desk.academy(CHALMERS))
                        .send())
                .as("a later edit")
                .hasStatus(422);
    }

    @Test
    void placementsAreNotAmongTheKinds() {
        assertThat(jdbc.sql("select count(*) from activity_kind where lower(name_sv) ~ 'vfu|praktik|trainee|examen'")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(desk.browser().get("/aktiviteter/ny")).bodyText().contains("räknas som platser");
    }

    @Test
    void aNewContactIsMadeInTheSameSave() {
        var name = "Sara " + Mark.next();
        assertThat(desk.entry(title)
                        .fill("contactName", name)
                        .fill("contactEmail", UUID.randomUUID() + "@kth.example")
                        .send())
                .hasStatus(303);
        assertThat(browser.get("/aktiviteter/" + desk.activity(title)))
                .bodyText()
                .contains(name);
        assertThat(browser.get("/kontakter?text=" + name)).bodyText().contains(KTH);
    }

    @Test
    void aContactWithATakenAddressLeavesNothingBehind() {
        var email = UUID.randomUUID() + "@kth.example";
        desk.entry(title())
                .fill("contactName", "Först")
                .fill("contactEmail", email)
                .send();
        var name = "Sedan " + Mark.next();
        assertThat(desk.entry(title)
                        .fill("contactName", name)
                        .fill("contactEmail", email)
                        .send())
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#contactEmail\"", name);
        assertThat(desk.id("select count(*) from activity where title = ?", title))
                .isZero();
        assertThat(desk.id("select count(*) from person where name = ?", name)).isZero();
    }

    @Test
    void whoIsMetBringsHerAcademy() {
        var name = "Nils " + Mark.next();
        desk.entry(title()).fill("contactName", name).send();
        var person = desk.id("select id from person where name = ?", name);
        assertThat(desk.entry(title).fill("counterpart", "person-" + person).send())
                .hasStatus(303);
        assertThat(desk.names("activity_academy", "academy", "academy_id", title))
                .containsExactly(KTH);
        assertThat(desk.browser().get("/aktiviteter/ny")).bodyText().contains("Senast använda", name);
    }

    @Test
    void twoPressesMakeOne() {
        var form = desk.entry(title);
        form.send();
        assertThat(form.send()).hasStatus(303);
        assertThat(desk.id("select count(*) from activity where title = ?", title))
                .isOne();
    }

    @Test
    void aContactPersonWritesForHerOwnUnitOnly() {
        assertThat(desk.entry(title).fill("unitId", desk.unit(CULTURE)).send())
                .hasStatus(422)
                .bodyText()
                .contains("där du är kontaktperson", title);
        var id = desk.registered(title);
        var culture = browser.as("kontaktperson2");
        assertThat(culture.get("/aktiviteter/" + id)).hasStatusOk().bodyText().doesNotContain("/redigera");
        assertThat(culture.get("/aktiviteter/" + id + "/redigera")).hasStatus(403);
        assertThat(culture.crafted("/aktiviteter/" + id + "/makulering")
                        .fill("reason", "Bort")
                        .fill("version", 0)
                        .send())
                .hasStatus(403);
        assertThat(desk.browser()
                        .form("/aktiviteter/" + id + "/redigera")
                        .fill("unitId", desk.unit(CULTURE))
                        .send())
                .hasStatus(422);
    }

    @Test
    void theCoordinatorWritesForAnybody() {
        assertThat(coordinators.entry(title).fill("unitId", desk.unit(CULTURE)).send())
                .hasStatus(303);
        assertThat(browser.get("/aktiviteter/" + desk.activity(title)))
                .bodyText()
                .contains(CULTURE, "Kontaktperson");
    }

    @Test
    void whoStoppedHoldingThePositionIsRefusedAndKeepsHerText() {
        var form = desk.entry(title).fill("outcome", "Vi kom fram till " + title);
        var holding = "update holding set valid_to = ? where account_id = (select id from account where username = ?)";
        jdbc.sql(holding).params(LocalDate.of(2026, 11, 22), "kontaktperson").update();
        try {
            assertThat(form.send()).hasStatus(403).bodyText().contains("Vi kom fram till " + title);
            assertThat(desk.id("select count(*) from activity where title = ?", title))
                    .isZero();
        } finally {
            jdbc.sql(
                            "update holding set valid_to = null where account_id = (select id from account where username = ?)")
                    .param("kontaktperson")
                    .update();
        }
    }

    @Test
    void theLatestIsCopiedToToday() {
        desk.entry("Fortbildning", title, KTH)
                .fill("heldOn", "2026-11-20")
                .fill("credits", "7,5")
                .fill("training", "BROADEN")
                .fill("trained", 14)
                .send();
        var id = desk.activity(title);
        assertThat(browser.get("/aktiviteter/" + id))
                .bodyText()
                .contains("7,5", "Bredda", "14", "Attraktiv arbetsgivare");
        var copy = title();
        assertThat(desk.browser()
                        .form("/aktiviteter/ny?kopiera=" + id)
                        .fill("title", copy)
                        .send())
                .hasStatus(303);
        assertThat(jdbc.sql(
                                "select held_on::text || ' ' || credits || coalesce(trained, 0) from activity where title = ?")
                        .param(copy)
                        .query(String.class)
                        .single())
                .isEqualTo("2026-11-23 7.50");
        assertThat(desk.browser().get("/aktiviteter/ny?kopiera=0")).hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"75", "x", "7,55", "-1", "301"})
    void creditsAreOfAReasonableForm(String credits) {
        var refused = !credits.equals("75");
        assertThat(desk.entry("Fortbildning", title, KTH)
                        .fill("credits", credits)
                        .send())
                .hasStatus(refused ? 422 : 303);
    }

    @Test
    void somebodyElsesSaveIsShownBesideOnesOwn() {
        var id = desk.registered(title);
        var mine = desk.browser().form("/aktiviteter/" + id + "/redigera").fill("title", title + " min");
        desk.browser()
                .form("/aktiviteter/" + id + "/redigera")
                .fill("title", title + " hennes")
                .send();
        assertThat(mine.send())
                .hasStatus(409)
                .bodyText()
                .contains("Någon annan har ändrat", "Sparat nu: " + title + " hennes", title + " min");
    }

    @Test
    void theHistorySaysWhatAndWhen() {
        var id = desk.registered(title);
        desk.browser()
                .form("/aktiviteter/" + id + "/redigera")
                .fill("people", 3)
                .send();
        assertThat(browser.get("/aktiviteter/" + id + "/historik"))
                .bodyText()
                .contains("Registrerad", "Ändrad", "Antal personer", "Karin Åström");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text=%s",
                "kind=KIND&text=%s",
                "academy=ACADEMY&text=%s",
                "unit=UNIT&text=%s",
                "purpose=PURPOSE&text=%s",
                "from=2026-11-01&to=2026-11-30&text=%s",
                "state=DONE&text=%s",
                "counted=WITH_PEOPLE&text=%s",
                "sort=PEOPLE&text=%s",
                "sort=KIND&order=DESC&text=%s"
            })
    void theListFindsIt(String query) {
        desk.entry(title).fill("people", 4).send();
        var address = "/aktiviteter?"
                + query.formatted(title)
                        .replace("KIND&", desk.kind("Möte eller kontakt") + "&")
                        .replace("ACADEMY", desk.academy(KTH).toString())
                        .replace("UNIT", desk.unit(SCHOOLS).toString())
                        .replace(
                                "PURPOSE", desk.purpose("Verksamhetsutveckling").toString())
                        .replace("sort=" + desk.kind("Möte eller kontakt"), "sort=KIND");
        assertThat(browser.get(address)).hasStatusOk().bodyText().contains("1 aktiviteter", title);
        assertThat(browser.get(address + "&format=csv"))
                .hasStatusOk()
                .bodyText()
                .contains(title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from=2027-01-01&text=%s",
                "to=2026-01-01&text=%s",
                "state=PLANNED&text=%s",
                "state=LATE&text=%s",
                "academy=0&text=%s",
                "unit=0&text=%s",
                "agreement=1&text=%s"
            })
    void theListLeavesItOut(String query) {
        desk.registered(title);
        assertThat(browser.get("/aktiviteter?" + query.formatted(title)))
                .hasStatusOk()
                .bodyText()
                .contains("Inget passar");
    }

    @ParameterizedTest
    @ValueSource(strings = {"from=20260-01-01", "page=-1", "page=2147483647", "kind=x", "sort=x", "from=1000-01-01"})
    void aNonsenseFilterIsNoFilter(String query) {
        assertThat(browser.get("/aktiviteter?" + query)).hasStatusOk();
    }

    @Test
    void anUnknownActivityIsNotFound() {
        for (var page : new String[] {"", "/historik", "/redigera", "/genomford", "/installd", "/makulering"})
            assertThat(browser.get("/aktiviteter/999999999" + page)).hasStatus(404);
    }

    @Test
    void itsPageAndTheListCostAFixedNumberOfStatements() {
        var id = desk.entry(title).fill("contactName", "Ulla " + title).send();
        assertThat(id).hasStatus(303);
        var address = "/aktiviteter/" + desk.activity(title);
        assertThat(statements.during(() -> browser.get(address))).hasSizeLessThanOrEqualTo(12);
        assertThat(statements.during(() -> browser.get("/aktiviteter"))).hasSizeLessThanOrEqualTo(7);
    }

    @Test
    void theCoordinatorKeepsTheKinds() {
        var name = "Slag " + Mark.next();
        assertThat(browser.form("/aktivitetsslag/ny")
                        .fill("nameSv", name)
                        .fill("purposeIds", desk.purpose("Personalförsörjning"))
                        .send())
                .hasStatus(303);
        assertThat(browser.form("/aktivitetsslag/ny").fill("nameSv", name).send())
                .hasStatus(422);
        var kind = desk.kind(name);
        desk.entry(name, title, KTH).send();
        assertThat(desk.names("activity_purpose", "purpose", "purpose_id", title))
                .containsExactly("Personalförsörjning");
        browser.form("/aktivitetsslag/" + kind).fill("offered", "false").send();
        assertThat(desk.browser().get("/aktiviteter/ny")).bodyText().doesNotContain(name);
        assertThat(browser.get("/aktivitetsslag/" + kind + "/historik"))
                .bodyText()
                .contains("Slag tillagt", "Slag ändrat");
        assertThat(browser.get("/aktivitetsslag?format=csv")).bodyText().contains(name);
        assertThat(desk.browser().get("/aktivitetsslag")).hasStatus(403);
    }
}
