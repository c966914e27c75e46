package se.huddinge.samverkan.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import se.huddinge.samverkan.priorityarea.AreaGround;

@PageTest
class MeetingPageTest {
    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Statements statements;

    String title = MeetingGround.title();

    private MeetingGround ground() {
        return new MeetingGround(browser, jdbc);
    }

    @Test
    void aMeetingIsPlannedOnceAndReadByAllWhenItIsCalled() {
        var form = ground().planning(browser.as("kontaktperson"), title);
        var address = form.send().getResponse().getRedirectedUrl();
        assertThat(form.send()).hasRedirectedUrl(address);
        ground().item(address, "Handledare till våren");
        for (var other : new String[] {"kontaktperson2", "ledning"}) {
            assertThat(browser.as(other).get(address)).hasStatus(404);
            assertThat(browser.as(other).get("/moten?text=" + title)).bodyText().contains("0 möten");
            assertThat(browser.as(other).get("/moten?format=csv")).bodyText().doesNotContain(title);
            assertThat(browser.as(other).ask("/sok", "q", title)).bodyText().doesNotContain(address);
            assertThat(browser.as(other).get("/arshjul?year=2026&month=11"))
                    .bodyText()
                    .doesNotContain(title);
        }
        assertThat(browser.as("kontaktperson").form(address + "/kallelse").send())
                .hasRedirectedUrl(address);
        for (var reader : new String[] {"koordinator", "kontaktperson2", "ledning"})
            assertThat(browser.as(reader).get(address))
                    .hasStatusOk()
                    .bodyText()
                    .contains(
                            title,
                            "måndag 23 november 2026",
                            "09.00–11.00",
                            "Kommunalhuset",
                            "Handledare till våren",
                            Ground.KTH);
        assertThat(browser.as("ledning").get("/moten?text=" + title + "&status=CALLED"))
                .bodyText()
                .contains("1 möte", "Kallat");
        assertThat(browser.as("ledning").get("/arshjul?year=2026&month=11"))
                .bodyText()
                .contains(title);
        assertThat(browser.as("ledning").ask("/sok", "q", title)).bodyText().contains(address);
    }

    @Test
    void onlyWhoHoldsItWritesIt() {
        var address = ground().called(ground().planned(title));
        var other = browser.as("kontaktperson2");
        for (var path :
                new String[] {"/redigera", "/deltagare", "/punkter/ny", "/ordning", "/installt", "/start", "/historik"})
            assertThat(other.get(address + path)).as(path).hasStatus(403);
        assertThat(browser.as("ledning").get("/moten/nytt")).hasStatus(403);
        assertThat(other.get(address)).bodyText().doesNotContain(address + "/punkter/ny", address + "/redigera");
        assertThat(ground().planning(other, title).send())
                .hasStatus(422)
                .bodyText()
                .contains("bara för din egen enhet");
        assertThat(browser.get("/moten/999999999")).hasStatus(404);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            title,     '',         Fyll i fältet
            heldOn,    0001-01-01, Ange en dag mellan
            begins,    nio,        Skriv tiden som 09:00
            ends,      08:00,      slutar innan det börjar
            academyId, '',         Välj ett råd eller en grupp
            academyId, 999999999,  Valet finns inte längre
            link,      teams,      Skriv hela adressen
            times,     5,          Fyll i fältet
            """)
    void whatCannotBeIsRefusedAtItsField(String field, String typed, String message) {
        assertThat(ground().planning(browser, title).fill(field, typed).send())
                .hasStatus(422)
                .bodyText()
                .contains(message);
    }

    @Test
    void aSeriesKeepsItsDayOfTheWeek() {
        var address = ground().planning(browser, title)
                .fill("heldOn", "2026-11-19")
                .fill("repeat", "QUARTER")
                .fill("times", 3)
                .send()
                .getResponse()
                .getRedirectedUrl();
        assertThat(browser.get("/moten?text=" + title + "&order=ASC"))
                .bodyText()
                .contains("3 möten", "2026-11-19", "2027-02-18", "2027-05-20");
        assertThat(browser.get(address)).bodyText().contains("Andra möten i serien", "18 februari 2027", "20 maj 2027");
    }

    @Test
    void participantsAreRecognisedByTheirAddressAndNobodyIsCalledTwice() {
        var address = ground().planning(browser, title)
                .fill("people", "Karin <kontaktperson@kommun.example>\nKontaktperson@kommun.example\nGäst utan adress")
                .send()
                .getResponse()
                .getRedirectedUrl();
        assertThat(browser.get(address)).bodyText().contains("Karin Åström", "Gäst utan adress", "class=\"count\">2<");
        var form = browser.form(address + "/deltagare").fill("others", "Eva Ek <eva@larosate.example>");
        assertThat(form.send()).hasRedirectedUrl(address);
        assertThat(browser.get(address))
                .bodyText()
                .contains("Karin Åström", "Eva Ek")
                .doesNotContain("Gäst utan adress");
    }

    @Test
    void theOrderChangesAStepAtATime() {
        var address = ground().planned(title);
        ground().item(address, "Alfa");
        var beta = ground().item(address, "Beta");
        var id = beta.substring(beta.lastIndexOf('/') + 1);
        var stale = browser.form(address + "/ordning").fill("move", id + "-DOWN");
        assertThat(browser.form(address + "/ordning").fill("move", id + "-UP").send())
                .hasRedirectedUrl(address + "/ordning");
        assertThat(Browser.html(browser.get(address)).indexOf("Beta"))
                .isLessThan(Browser.html(browser.get(address)).indexOf("Alfa"));
        assertThat(stale.send()).hasStatus(409);
    }

    @Test
    void anItemIsAboutAnAgreementThatNotAllMayRead() {
        var agreements = ground().ground();
        var name = Ground.title();
        var draft = agreements.drafted(name);
        var address = ground().planned(title);
        assertThat(browser.form(address + "/punkter/ny")
                        .fill("title", "Utkastet")
                        .fill("agreementId", draft)
                        .send())
                .hasRedirectedUrl(address);
        ground().called(address);
        assertThat(browser.get(address)).bodyText().contains("Avtal: " + name);
        assertThat(browser.as("kontaktperson2").get(address))
                .bodyText()
                .contains("Utkastet")
                .doesNotContain(name);
        var item =
                address + "/punkter/" + agreements.id("select max(id) from meeting_item where agreement_id = ?", draft);
        assertThat(browser.as("kontaktperson").form(item).fill("minutes", 20).send())
                .hasRedirectedUrl(address);
        assertThat(browser.get(address)).bodyText().contains("20 minuter", "Avtal: " + name);
        assertThat(browser.get("/avtal/" + draft)).bodyText().contains("/moten?agreement=" + draft);
        assertThat(browser.get("/moten?agreement=" + draft)).bodyText().contains("1 möte", title);
    }

    @Test
    void anIdeaAndAnAreaTellWhereTheyWereTakenUp() {
        var idea = jdbc.sql("""
                        insert into idea (submission_id, kind, title, need, whom, effect, unit_id, raised_by_id, raised_on, moved_on, state)
                        select gen_random_uuid(), 'COLLABORATION', ?, 'Ett behov', 'Elever', 'Fler läser', ?, min(id), date '2026-11-01',
                            date '2026-11-01', 'RAISED'
                        from account returning id""")
                .param("Idé " + title)
                .param(ground().ground().unit(Ground.SCHOOLS))
                .query(Long.class)
                .single();
        var area = new AreaGround(browser, jdbc).decided("Område " + title);
        var address = ground().planned(title);
        for (var about : new String[][] {
            {"ideaId", idea.toString()}, {"areaId", AreaGround.id(area).toString()}
        })
            assertThat(browser.form(address + "/punkter/ny")
                            .fill("title", "Om " + about[0])
                            .fill(about[0], about[1])
                            .send())
                    .hasRedirectedUrl(address);
        assertThat(browser.get(address))
                .bodyText()
                .contains("Idé: Idé " + title, "Prioriterat område: Område " + title);
        assertThat(browser.form(address + "/punkter/ny")
                        .fill("title", "Om båda")
                        .fill("ideaId", idea)
                        .fill("areaId", AreaGround.id(area))
                        .send())
                .hasStatus(422)
                .bodyText()
                .contains("En punkt gäller en sak");
        for (var record : new String[] {"/ideer/" + idea, area}) {
            assertThat(browser.as("ledning").get(record))
                    .as("a draft is its unit's")
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain(address);
            assertThat(browser.get(record)).bodyText().contains("Diskuterades vid", address, "1 möte");
        }
        assertThat(browser.get("/moten?idea=" + idea)).bodyText().contains("1 möte", title, "Om idén");
        assertThat(browser.get("/moten?area=" + AreaGround.id(area))).bodyText().contains("1 möte", title);
        var item = address + "/punkter/" + ground().ground().id("select id from meeting_item where idea_id = ?", idea);
        assertThat(browser.form(item).fill("secrecyBasis", "OSL 19 kap. 3 §").send())
                .hasRedirectedUrl(address);
        ground().called(address);
        assertThat(browser.as("ledning").get("/ideer/" + idea)).bodyText().doesNotContain(address);
        assertThat(browser.as("ledning").get(area)).bodyText().contains(address);
    }

    @Test
    void whatIsUnderSekretessLeaksNowhere() {
        var address = ground().planned(title);
        ground().item(address, "Öppen punkt " + title);
        var secret = "Hemlig " + Mark.next();
        var item = ground().item(address, secret);
        assertThat(browser.form(item).fill("secrecyBasis", "OSL 19 kap. 3 §").send())
                .hasRedirectedUrl(address);
        ground().begun(ground().called(address));
        var action =
                ground().action(address, "Ring " + secret).fill("itemId", item.substring(item.lastIndexOf('/') + 1));
        assertThat(action.send()).hasStatus(422).bodyText().contains("befattning i den egna enheten");
        assertThat(action.fill("positionId", ground().ground().position(Ground.SCHOOLS))
                        .send())
                .hasRedirectedUrl(address + "#atgarder");
        var done = address + "/atgarder/" + ground().ground().id("select max(id) from meeting_action");
        for (var reader : new String[] {"koordinator", "kontaktperson"})
            assertThat(browser.as(reader).get(address)).bodyText().contains(secret, "OSL 19 kap. 3 §");
        for (var other : new String[] {"kontaktperson2", "ledning"}) {
            assertThat(browser.as(other).get(address))
                    .bodyText()
                    .contains("Öppen punkt")
                    .doesNotContain(secret);
            assertThat(browser.as(other).get(done)).hasStatus(404);
            assertThat(browser.as(other).ask("/sok", "q", secret)).bodyText().doesNotContain(address);
            assertThat(browser.as(other).get("/att-gora?whose=ALL&format=csv"))
                    .bodyText()
                    .doesNotContain(secret);
        }
    }

    @Test
    void anActionPointStandsInAttGoraUntilItIsDone() {
        var what = "Ta fram förslag " + Mark.next();
        var address = ground().begun(ground().called(ground().planned(title)));
        var action = ground().agreed(address, what);
        ground().locked(address);
        var other = browser.as("kontaktperson2");
        // The whole list, for a page of it shows what is more urgent first.
        var hers = "/att-gora?format=csv";
        assertThat(other.get(hers)).bodyText().contains(what, "Åtgärd från ett möte");
        assertThat(browser.as("kontaktperson").get(hers)).bodyText().doesNotContain(what);
        assertThat(browser.as("kontaktperson").get(hers + "&whose=ALL"))
                .bodyText()
                .contains(what);
        assertThat(browser.as("ledning").get(action)).bodyText().contains(what).doesNotContain(action + "/klar");
        assertThat(browser.as("ledning").get(action + "/klar")).hasStatus(403);
        var form = other.form(action + "/klar").fill("comment", "Förslaget ligger hos Karin.");
        assertThat(form.send()).hasRedirectedUrl(action);
        assertThat(form.send()).hasRedirectedUrl(action);
        assertThat(other.get(hers)).bodyText().doesNotContain(what);
        assertThat(browser.get(address)).bodyText().contains("gjord 2026-11-23", "Förslaget ligger hos Karin.");
        assertThat(other.form(action).send()).hasRedirectedUrl(action);
        assertThat(other.get(hers)).bodyText().contains(what);
    }

    @Test
    void aMeetingThatIsCalledOffSaysWhy() {
        var address = ground().called(ground().planned(title));
        assertThat(browser.form(address + "/installt").send()).hasStatus(422);
        var form = browser.form(address + "/installt").fill("reason", "Lärosätet har förhinder.");
        assertThat(form.send()).hasRedirectedUrl(address);
        assertThat(form.send()).hasRedirectedUrl(address);
        assertThat(browser.get(address)).bodyText().contains("Mötet är inställt", "Lärosätet har förhinder.");
        assertThat(browser.get(address + "/redigera")).hasStatus(422);
        assertThat(browser.get("/arshjul?year=2026&month=11")).bodyText().doesNotContain(title);
    }

    @Test
    void aCorrectionIsANewVersionWithAReason() {
        var address = ground().planned(title);
        var item = ground().item(address, "Handledare");
        ground().begun(ground().called(address));
        browser.form(item + "/anteckning").fill("notes", "Vi enades om tolv.").send();
        ground().locked(address);
        assertThat(browser.form(item + "/rattelse")
                        .fill("notes", "Vi enades om tjugo.")
                        .send())
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#reason\"");
        var form = browser.form(item + "/rattelse")
                .fill("notes", "Vi enades om tjugo.")
                .fill("reason", "Fel siffra.");
        var stale = browser.form(item + "/rattelse").fill("notes", "Nej.").fill("reason", "Senare.");
        assertThat(form.send()).hasRedirectedUrl(address);
        assertThat(form.send()).hasRedirectedUrl(address);
        assertThat(stale.send()).hasStatus(409);
        assertThat(browser.as("ledning").get(address))
                .bodyText()
                .contains("Vi enades om tjugo.", "Version 2: Handledare", "Fel siffra.", "Vi enades om tolv.");
        assertThat(browser.get(address + "/historik")).bodyText().contains("Anteckningarna rättade");
    }

    @Test
    void whoSavesLastSeesWhatTheOtherWrote() {
        var address = ground().planned(title);
        var mine = browser.form(address + "/redigera").fill("place", "Min plats");
        browser.form(address + "/redigera").fill("place", "Kollegans plats").send();
        assertThat(mine.send()).hasStatus(409).bodyText().contains("Min plats", "Kollegans plats");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sort=x&page=-5&order=y&unit=z&status=1",
                "page=2147483647&sort=WITH",
                "unit=1&academy=999999999&sort=STATUS&from=20260-01-01"
            })
    void aListWhoseAddressCannotBeReadShowsTheDefault(String query) {
        assertThat(browser.get("/moten?" + query)).hasStatusOk();
    }

    @Test
    void pagesCostAFixedNumberOfStatements() {
        var first = ground().planned(title);
        ground().item(first, "Första");
        ground().called(first);
        for (var address : new String[] {"/moten", first}) {
            browser.get(address);
            var few = statements.during(() -> browser.get(address)).size();
            ground().item(first, "En till");
            ground().agreed(first, "Gör " + Mark.next());
            assertThat(statements.during(() -> browser.get(address))).hasSize(few);
            assertThat(few).as(address).isLessThanOrEqualTo(12);
        }
    }

    @Test
    void theDatabaseKeepsALockedMeetingAsItIs() {
        var address = ground().planned(title);
        var item = ground().item(address, "Punkt");
        var action = ground().agreed(ground().begun(ground().called(address)), "Gör " + title);
        ground().locked(address);
        var meeting = Long.valueOf(address.substring(address.lastIndexOf('/') + 1));
        var itemId = Long.valueOf(item.substring(item.lastIndexOf('/') + 1));
        for (var sql : new String[] {
            "update meeting set title = 'x' where id = " + meeting,
            "update meeting set status = 'ONGOING', locked_on = null where id = " + meeting,
            "update meeting_item set title = 'x' where id = " + itemId,
            "update meeting_note set notes = 'x' where item_id = " + itemId,
            "delete from meeting_note where item_id = " + itemId,
            "insert into meeting_participant (meeting_id, name) values (" + meeting + ", 'x')",
            "update meeting_action set what = 'x' where meeting_id = " + meeting,
            "delete from meeting_action where meeting_id = " + meeting
        }) assertThatThrownBy(() -> jdbc.sql(sql).update()).as(sql).hasMessageContaining("is locked");
        assertThat(browser.get(action)).hasStatusOk();
    }
}
