package se.huddinge.samverkan.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static se.huddinge.samverkan.agreement.Ground.KTH;
import static se.huddinge.samverkan.agreement.Ground.title;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.PageTest;

/** Whatever is sent: a clear message where it stands, everything typed still there, nothing stored by half. */
@PageTest
class AgreementInputTest {
    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    Ground ground;
    String title = title();

    @BeforeEach
    void stand() {
        ground = new Ground(browser, jdbc);
    }

    static String typed(String value) {
        return value.replace("NUL", "a\0b").replace("LONG", "x".repeat(5000));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            title,         '',              Fyll i fältet.
            title,         '   ',           Fyll i fältet.
            title,         LONG,            Skriv högst 200 tecken.
            title,         NUL,             har ett tecken som inte kan sparas
            partner,       '',              Fyll i fältet.
            partner,       academy-0,       Valet finns inte längre.
            partner,       organisation-0,  Valet finns inte längre.
            partner,       x,               Värdet går inte att läsa.
            thirdPartner,  academy-99999999999999999999, Värdet går inte att läsa.
            responsibleId, '',              Fyll i fältet.
            responsibleId, 0,               Valet finns inte längre.
            responsibleId, x,               Värdet går inte att läsa.
            ownerId,       0,               Valet finns inte längre.
            typeId,        0,               Valet finns inte längre.
            typeId,        x,               Värdet går inte att läsa.
            purposeIds,    0,               Valet finns inte längre.
            purposeIds,    x,               Värdet går inte att läsa.
            firstDay,      2026-02-30,      Skriv dagen som
            firstDay,      20260-01-01,     Skriv dagen som
            firstDay,      1899-12-31,      Ange en dag mellan 1900 och 2199.
            lastDay,       igår,            Skriv dagen som
            lastDay,       2027-01-01,      Ta bort sista dagen
            signedOn,      2200-01-01,      Ange en dag mellan 1900 och 2199.
            termKind,      '',              Fyll i fältet.
            termKind,      FOREVER,         Värdet går inte att läsa.
            termKind,      FIXED,           Fyll i sista dagen
            ownDnr,        LONG,            Skriv högst 60 tecken.
            reason,        NO,              Värdet går inte att läsa.
            reasonText,    LONG,            Skriv högst
            """)
    void whatCannotBeRegisteredIsSaidAtTheField(String field, String value, String message) {
        var form = ground.existing(title).fill("ownDnr", "KS-2026/1").fill(field, typed(value));
        var page = assertThat(form.send()).hasStatus(422).bodyText().contains(message, "<title>Fel:");
        if (!field.equals("ownDnr")) page.contains("KS-2026/1");
        if (!field.equals("title")) page.contains(title);
        assertThat(ground.count("select count(*) from agreement where title = ?", title))
                .isZero();
    }

    @Test
    void theLastDayDoesNotComeBeforeTheFirst() {
        assertThat(ground.existing(title)
                        .fill("termKind", "FIXED")
                        .fill("lastDay", "2023-12-31")
                        .send())
                .hasStatus(422)
                .bodyText()
                .contains("<a href=\"#lastDay\">", "Sista dagen kan inte komma före första dagen.");
        assertThat(ground.existing(title)
                        .fill("termKind", "FIXED")
                        .fill("lastDay", "2024-01-01")
                        .send())
                .hasStatus(303);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            title,         '',    Fyll i fältet.
            partner,       '',    Fyll i fältet.
            responsibleId, '',    Fyll i fältet.
            partner,       municipality, Parten finns redan
            """)
    void aDraftNeedsItsThreeFacts(String field, String value, String message) {
        assertThat(ground.draft(title).fill(field, value).send())
                .hasStatus(422)
                .bodyText()
                .contains(message);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            grund,  title,        '',         Fyll i fältet.
            grund,  ownerId,      0,          Valet finns inte längre.
            grund,  participantIds, 0,        Valet finns inte längre.
            grund,  visibility,   SECRET,     Skriv vilket kapitel
            grund,  visibility,   HIDDEN,     Värdet går inte att läsa.
            grund,  secrecyBasis, LONG,       Skriv högst 200 tecken.
            tid,    termKind,     '',         Fyll i fältet.
            tid,    firstDay,     2026-13-01, Skriv dagen som
            tid,    lastDay,      2027-01-01, Ta bort sista dagen
            syften, goalIds,      0,          Valet finns inte längre.
            syften, methodIds,    x,          Värdet går inte att läsa.
            syften, reasonText,   NUL,        har ett tecken som inte kan sparas
            delar,  visionText,   LONG,       Skriv högst
            delar,  visionText,   Ord,        Välj också om delen finns
            delar,  goals,        MAYBE,      Värdet går inte att läsa.
            """)
    void whatCannotBeChangedIsSaidAtTheField(String section, String field, String value, String message) {
        var id = ground.registered(title);
        assertThat(ground.section(id, section).fill(field, typed(value)).send())
                .hasStatus(422)
                .bodyText()
                .contains(message, "id=\"errors\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"responsibleId", "ownerId"})
    void whoAnswersMayBeUnknownOfASignedAgreementButNotOfADraft(String field) {
        assertThat(ground.section(ground.registered(title), "grund")
                        .fill(field, "")
                        .send())
                .hasStatus(303);
        assertThat(ground.section(ground.drafted(title()), "grund")
                        .fill(field, "")
                        .send())
                .hasStatus(422)
                .bodyText()
                .contains("Fyll i fältet.", "href=\"#" + field + "\"");
    }

    @Test
    void editingBeginsWithTheFirstSection() {
        var id = ground.registered(title);
        assertThat(browser.get("/avtal/" + id + "/redigera")).hasRedirectedUrl("/avtal/" + id + "/redigera/grund");
    }

    /** A unit that was closed since is still offered where it is chosen, so that saving something else keeps it. */
    @Test
    void whatWasClosedSinceIsNotLostWhenSomethingElseIsSaved() {
        var id = ground.registered(title);
        var closed = jdbc.sql("""
                        insert into unit (submission_id, version, kind, name_sv, executive_office, valid_from, valid_to)
                        values (gen_random_uuid(), 0, 'BOARD', ?, false, '2000-01-01', '2020-12-31') returning id""").param("Nedlagda " + title).query(Long.class).single();
        jdbc.sql("insert into agreement_participant (agreement_id, unit_id) values (?, ?)")
                .params(id, closed)
                .update();
        assertThat(ground.section(id, "grund").send()).hasStatus(303);
        assertThat(ground.page(id)).bodyText().contains("Nedlagda " + title);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            partner,        '',         Fyll i fältet.
            partner,        academy-0,  Valet finns inte längre.
            partner,        municipality, Parten finns redan
            registryNumber, LONG,       Skriv högst 60 tecken.
            signatoryName,  NUL,        har ett tecken som inte kan sparas
            joinedOn,       20260-01-01, Skriv dagen som
            """)
    void whatIsNoPartyIsSaidAtTheField(String field, String value, String message) {
        var id = ground.registered(title);
        assertThat(browser.form("/avtal/" + id + "/parter/ny")
                        .fill("partner", ground.academy(Ground.KI))
                        .fill(field, typed(value))
                        .send())
                .hasStatus(422)
                .bodyText()
                .contains(message);
    }

    @Test
    void thePartyOfAnotherAgreementDoesNotExistHere() {
        var id = ground.registered(title);
        var other = ground.registered(title + " annat");
        var party = ground.id("select max(id) from agreement_party where agreement_id = ?", other);
        assertThat(browser.get("/avtal/" + id + "/parter/" + party)).hasStatus(404);
        assertThat(browser.get("/avtal/" + id + "/parter/" + party + "/borttagning"))
                .hasStatus(404);
        assertThat(browser.crafted("/avtal/" + id + "/parter/" + party)
                        .fill("partner", ground.academy(KTH))
                        .fill("version", 0)
                        .send())
                .hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/avtal/0",
                "/avtal/x",
                "/avtal/99999999999999999999",
                "/avtal/-1/historik",
                "/avtal/0/redigera/grund",
                "/avtal/0/parter/ny",
                "/avtal/0/avbrott",
                "/avtal/0/makulering"
            })
    void whatIsNotThereIs404(String address) {
        assertThat(browser.get(address)).hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"grund", "tid", "syften", "delar"})
    void whoSavesSecondSeesBothAndCanSaveAgain(String section) {
        var id = ground.registered(title);
        var mine = ground.section(id, section);
        assertThat(ground.section(id, "grund")
                        .fill("title", title + " kollegans")
                        .send())
                .hasStatus(303);
        if (section.equals("grund")) mine.fill("title", title + " min");
        var conflict = mine.send();
        assertThat(conflict).hasStatus(409).bodyText().contains("Någon annan har ändrat");
        if (section.equals("grund"))
            assertThat(conflict).bodyText().contains(title + " min", "Sparat nu: " + title + " kollegans");
        assertThat(browser.form(conflict).send()).hasStatus(303);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "17"})
    void aVersionThatIsMissingOrOldIsAConflict(String version) {
        var id = ground.registered(title);
        assertThat(ground.section(id, "grund")
                        .fill("title", title + " ny")
                        .fill("version", version)
                        .send())
                .hasStatus(409)
                .bodyText()
                .contains(title + " ny");
        assertThat(browser.form("/avtal/" + id + "/makulering")
                        .fill("reason", "Nej")
                        .fill("version", version)
                        .send())
                .hasStatus(409);
    }

    @Test
    void aDoubleClickMakesOneThing() {
        var existing = ground.existing(title);
        assertThat(existing.send()).hasStatus(303);
        var id = ground.agreement(title);
        assertThat(existing.send()).hasStatus(303).hasRedirectedUrl("/avtal/" + id);
        var draft = ground.draft(title + " utkast");
        draft.send();
        assertThat(draft.send()).hasRedirectedUrl("/avtal/" + ground.agreement(title + " utkast"));
        var party = browser.form("/avtal/" + id + "/parter/ny").fill("partner", ground.academy(Ground.KI));
        assertThat(party.send()).hasStatus(303);
        assertThat(party.send()).hasStatus(303);
        assertThat(ground.count("select count(*) from agreement_party where agreement_id = ?", id))
                .isEqualTo(3);
    }

    @Test
    void aPartyAddedMakesAnOpenFormOld() {
        var id = ground.registered(title);
        var stale = ground.section(id, "grund");
        browser.form("/avtal/" + id + "/parter/ny")
                .fill("partner", ground.academy(Ground.KI))
                .send();
        assertThat(stale.send()).hasStatus(409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "__${7*7919}__", "👩‍🔬 avtal", "'; drop table agreement; --"})
    void strangeTextIsOnlyText(String strange) {
        var id = ground.registered(strange + title);
        ground.section(id, "delar")
                .fill("vision", "PRESENT")
                .fill("visionText", strange)
                .send();
        for (var address : new String[] {"/avtal/" + id, "/avtal?text=" + title, "/avtal/" + id + "/historik"})
            assertThat(browser.get(address))
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain("<script>alert", ">55433")
                    .contains(strange.replace("<", "&lt;").replace(">", "&gt;").replace("'", "&#39;"));
    }
}
