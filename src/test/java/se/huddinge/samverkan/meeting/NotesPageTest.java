package se.huddinge.samverkan.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.Mark;
import se.huddinge.samverkan.PageTest;
import se.huddinge.samverkan.agreement.Ground;

/** Two who write at once, and a meeting that nobody changes any more. */
@PageTest
class NotesPageTest {
    /** What may be done to a locked meeting: its notes sent, its words corrected, and what it agreed on done. */
    static final Set<String> AFTERWARDS = Set.of(
            "/moten/{id}/utskick",
            "/moten/{id}/punkter/{itemId}/rattelse",
            "/moten/{id}/atgarder/{actionId}/klar",
            "/moten/{id}/atgarder/{actionId}/klar/angra");

    static final String CONTENT = """
            select coalesce(string_agg(line, chr(10) order by line), '') from (
                select 'm' || (to_jsonb(m) - 'step_id')::text as line from meeting m where id = :id
                union all select 'i' || to_jsonb(i)::text from meeting_item i where meeting_id = :id
                union all select 'n' || to_jsonb(n)::text from meeting_note n
                    where item_id in (select id from meeting_item where meeting_id = :id)
                union all select 'f' || to_jsonb(f)::text from meeting_attachment f
                    where item_id in (select id from meeting_item where meeting_id = :id)
                union all select 'p' || to_jsonb(p)::text from meeting_participant p where meeting_id = :id
                union all select 'a' || to_jsonb(a)::text from meeting_action a where meeting_id = :id) content""";

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    String address;
    String item;

    private MeetingGround ground() {
        return new MeetingGround(browser, jdbc);
    }

    @BeforeEach
    void aMeetingUnderWay() {
        address = ground().planned(MeetingGround.title());
        item = ground().item(address, "Handledare till våren");
        ground().item(address, "Examensarbeten");
        ground().begun(ground().called(address));
    }

    private MvcTestResult asWritten(String who, String notes, String version) {
        return mvc.post()
                .uri(item + "/anteckning")
                .header("X-As-Written", "yes")
                .param("notes", notes)
                .param("version", version)
                .with(user(who))
                .with(csrf())
                .exchange();
    }

    @Test
    void whatIsWrittenIsSavedAsOneWrites() {
        var first = asWritten("koordinator", "Vi", "0");
        assertThat(first).hasStatus(204).headers().containsHeader("X-Version");
        var version = first.getResponse().getHeader("X-Version");
        assertThat(asWritten("koordinator", "Vi enades", version)).hasStatus(204);
        assertThat(browser.get(address + "/anteckningar")).bodyText().contains("Vi enades");
        assertThat(browser.get(address)).bodyText().contains("Vi enades");
    }

    @Test
    void twoWritersNeverOverwriteEachOther() {
        var mine = browser.form(item + "/anteckning").fill("notes", "Koordinatorns ord");
        var theirs = browser.as("kontaktperson").form(item + "/anteckning").fill("notes", "Kontaktpersonens ord");
        assertThat(theirs.send()).hasStatus(303);
        assertThat(asWritten("koordinator", "Koordinatorns ord", "0")).hasStatus(409);
        var conflict = mine.send();
        assertThat(conflict)
                .hasStatus(409)
                .bodyText()
                .contains("Din text", "Koordinatorns ord", "Sparat nu, av någon annan", "Kontaktpersonens ord");
        assertThat(browser.get(address)).bodyText().contains("Kontaktpersonens ord");
        assertThat(browser.form(conflict)
                        .fill("notes", "Kontaktpersonens ord\nKoordinatorns ord")
                        .send())
                .hasStatus(303);
        assertThat(browser.get(address)).bodyText().contains("Kontaktpersonens ord", "Koordinatorns ord");
    }

    @Test
    void whoSaysTheSameIsNotInTheWayAndOneItemIsNotAnother() {
        var mine = browser.form(item + "/anteckning").fill("notes", "Samma ord");
        assertThat(browser.as("kontaktperson")
                        .form(item + "/anteckning")
                        .fill("notes", "Samma ord")
                        .send())
                .hasStatus(303);
        assertThat(mine.send()).hasStatus(303);
        var agenda = browser.form(address + "/punkter/ny").fill("title", "En punkt till");
        assertThat(browser.form(item + "/anteckning").fill("notes", "Andra ord").send())
                .hasStatus(303);
        assertThat(agenda.send()).hasRedirectedUrl(address);
    }

    @Test
    void attendanceIsTakenOnce() {
        browser.form(address + "/deltagare").fill("others", "Eva Ek\nOla Al").send();
        var id = ground().ground().id("select max(id) from meeting_participant where name = 'Eva Ek'");
        var form = browser.form(address + "/narvaro").fill("presentIds", id);
        var stale = browser.form(address + "/narvaro");
        assertThat(form.send()).hasRedirectedUrl(address + "/anteckningar");
        assertThat(stale.send()).hasStatus(409);
        assertThat(Jsoup.parse(Browser.html(browser.get(address))).text())
                .contains("Eva Ek Närvarande", "Ola Al Frånvarande");
    }

    @Test
    void whatIsAgreedOnStandsBesideTheNotes() {
        ground().agreed(address, "Skicka listan " + address);
        assertThat(browser.get(address + "/anteckningar"))
                .hasStatusOk()
                .bodyText()
                .contains("Skicka listan " + address, "2026-11-27");
    }

    @Test
    void whatIsLeftWaitsUntilTheNextMeetingTakesItUp() {
        var left = "Kvar " + Mark.next();
        var first = ground().begun(ground().called(ground().planned(MeetingGround.title())));
        var item = ground().item(first, left);
        browser.form(item + "/anteckning").fill("outcome", "CARRIED_OVER").send();
        ground().locked(first);
        var next = ground().planned(MeetingGround.title());
        var other = ground().planned(MeetingGround.title());
        assertThat(browser.get(next + "/vantande")).bodyText().contains(left, "Ta upp på det här mötet");
        var form = browser.form(next + "/vantande").fill("itemId", waiting(left));
        var late = browser.form(other + "/vantande").fill("itemId", waiting(left));
        assertThat(form.send()).hasStatus(303).hasRedirectedUrl(next);
        assertThat(browser.get(next)).bodyText().contains(left);
        assertThat(late.send()).hasStatus(422).bodyText().contains("ett annat möte har tagit upp den");
        assertThat(browser.get(other + "/vantande")).bodyText().doesNotContain(left);
        assertThat(browser.get(first)).bodyText().contains(left);
    }

    @Test
    void whatIsUnderSekretessWaitsOnlyForItsOwnUnit() {
        var body = jdbc.sql("""
                        insert into body (submission_id, kind, name_sv, valid_from)
                        values (gen_random_uuid(), 'COUNCIL', ?, '2020-01-01') returning id""").param("Råd " + Mark.next()).query(Long.class).single();
        var open = "Öppen " + Mark.next();
        var secret = "Hemlig " + Mark.next();
        var first = meeting(body, Ground.SCHOOLS);
        var items = List.of(ground().item(first, open), ground().item(first, secret));
        ground().begun(ground().called(first));
        for (var left : items)
            browser.form(left + "/anteckning").fill("outcome", "CARRIED_OVER").send();
        jdbc.sql("update meeting_item set secrecy_basis = 'OSL 31 kap.' where title = ?")
                .param(secret)
                .update();
        ground().locked(first);
        var next = meeting(body, Ground.CULTURE);
        assertThat(browser.as("kontaktperson2").get(next + "/vantande"))
                .hasStatusOk()
                .bodyText()
                .contains(open)
                .doesNotContain(secret);
        assertThat(browser.form(next + "/vantande")
                        .fill("itemId", waiting(secret))
                        .send())
                .hasStatus(422);
        assertThat(browser.get(meeting(body, Ground.SCHOOLS) + "/vantande"))
                .bodyText()
                .contains(open, secret);
    }

    private String meeting(Long body, String unit) {
        var address = ground().planning(browser, MeetingGround.title())
                .fill("academyId", "")
                .fill("bodyId", body)
                .fill("unitId", ground().ground().unit(unit))
                .send()
                .getResponse()
                .getRedirectedUrl();
        return Objects.requireNonNull(address);
    }

    private Long waiting(String title) {
        return ground().ground().id("select id from meeting_item where title = ? and meeting_id is null", title);
    }

    /** Every door that changes a meeting, as the program itself lists them. */
    @Test
    void aLockedMeetingRefusesEveryChangeOnEveryPath() {
        browser.form(address + "/deltagare").fill("others", "Eva Ek").send();
        var action = ground().agreed(address, "Gör " + address);
        ground().locked(address);
        var id = Long.valueOf(address.substring("/moten/".length()));
        var before = content(id);
        var doors = requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .filter(info -> info.getMethodsCondition().getMethods().contains(RequestMethod.POST))
                .flatMap(info -> info.getPatternValues().stream())
                .filter(path -> path.startsWith("/moten/{id}") && !AFTERWARDS.contains(path))
                .distinct()
                .toList();
        assertThat(doors).hasSizeGreaterThanOrEqualTo(14);
        for (var door : doors)
            for (var asWritten : new boolean[] {false, true}) {
                var answer = knock(
                        door.replace("{id}", id.toString())
                                .replace("{itemId}", number(item))
                                .replace("{attachmentId}", "1")
                                .replace("{actionId}", number(action)),
                        asWritten);
                assertThat(answer.getResponse().getStatus()).as(door).isBetween(400, 499);
            }
        assertThat(content(id)).isEqualTo(before);
    }

    private MvcTestResult knock(String door, boolean asWritten) {
        var request = mvc.post()
                .uri(door)
                .param(
                        "version",
                        ""
                                + ground().ground()
                                        .id("select version from meeting where id = ?", Long.valueOf(number(address))))
                .param("title", "Ändrad")
                .param("heldOn", "2026-12-24")
                .param("begins", "10:00")
                .param("academyId", "1")
                .param("unitId", "" + ground().ground().unit(Ground.SCHOOLS))
                .param("others", "Någon annan")
                .param("move", number(item) + "-DOWN")
                .param("notes", "Andra ord")
                .param("reason", "Därför")
                .param("what", "Något annat")
                .param("positionId", "" + ground().ground().position(Ground.CULTURE))
                .param("due", "2026-12-24")
                .with(user("koordinator"))
                .with(csrf());
        if (asWritten) request.header("X-As-Written", "yes");
        return request.exchange();
    }

    private String content(Long id) {
        return jdbc.sql(CONTENT).param("id", id).query(String.class).single();
    }

    private static String number(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
