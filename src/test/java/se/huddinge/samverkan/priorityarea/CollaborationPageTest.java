package se.huddinge.samverkan.priorityarea;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.PageTest;
import se.huddinge.samverkan.activity.Desk;
import se.huddinge.samverkan.agreement.Ground;
import se.huddinge.samverkan.priorityarea.listing.AreaPicture;
import se.huddinge.samverkan.project.ProjectGround;

/** What lives in an area, what counts (R14), and where there is none. */
@PageTest
class CollaborationPageTest {
    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AreaPicture picture;

    AreaGround ground;
    String title = AreaGround.title();

    @BeforeEach
    void ground() {
        ground = new AreaGround(browser, jdbc);
    }

    private Document page(Browser who, String address) {
        return Jsoup.parse(Browser.html(who.get(address)));
    }

    private String areas(String query) {
        return page(browser, "/prioriterade-omraden?text=" + title + query)
                .select("main")
                .text();
    }

    /** Written by hand, to compare with. */
    private List<Long> counted() {
        return jdbc.sql("""
                        with live as (
                            select link.area_id from priorityarea_link link
                            left join agreement g on g.id = link.agreement_id
                            left join project p on p.id = link.project_id
                            left join activity a on a.id = link.activity_id
                            where g.visibility = 'OPEN' and g.status = 'SIGNED' and (
                                    select coalesce(bool_or(date '2026-11-23' between d.valid_from and coalesce(d.valid_to, 'infinity')), true)
                                    from agreement_period d where d.agreement_id = g.id)
                                or p.status in ('ONGOING', 'PAUSED')
                                or a.status = 'DONE' and a.held_on >= '2025-11-23' and a.held_on <= '2026-11-23'
                                or a.status = 'PLANNED' and a.held_on >= '2026-11-23'),
                        valid as (
                            select * from priorityarea where status in ('DECIDED', 'ENDED') and decided_on is not null
                                and date '2026-11-23' between valid_from and coalesce(valid_to, 'infinity')),
                        board as (
                            select * from unit where kind = 'BOARD'
                                and date '2026-11-23' between valid_from and coalesce(valid_to, 'infinity'))
                        select count(*) from valid union all
                        select count(*) from valid where id not in (select area_id from live) union all
                        select count(*) from board union all
                        select count(*) from board where id not in (select board_id from valid)""").query(Long.class).list();
    }

    record Today(long areas, long idle, long boards, long without) {}

    private Today today() {
        var question = picture.question();
        return jdbc.sql(question.sql())
                .params(question.parameters())
                .query(new DataClassRowMapper<>(Today.class))
                .single();
    }

    private void figuresAreRight() {
        var shown = today();
        assertThat(List.of(shown.areas(), shown.idle(), shown.boards(), shown.without()))
                .isEqualTo(counted());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-02-01, 2026-11-22, false
            2026-02-01, 2026-11-23, true
            2026-11-23, 2026-11-23, true
            2026-11-23, '',         true
            2026-11-24, '',         false
            """)
    void anAreaCountsFromItsFirstDayToItsLast(String from, String to, boolean counts) {
        var before = today();
        ground.decided(title, from, to);
        var one = counts ? 1 : 0;
        assertThat(today().areas()).isEqualTo(before.areas() + one);
        assertThat(today().idle()).isEqualTo(before.idle() + one);
        assertThat(areas("&state=VALID")).contains(counts ? "1 område" : "Inga områden");
        assertThat(areas("&on=2026-11-23")).contains(counts ? "1 område" : "Inga områden");
        assertThat(areas("&on=" + from)).contains("1 område");
        assertThat(areas("&on=" + LocalDate.parse(from).minusDays(1))).contains("Inga områden");
        figuresAreRight();
    }

    @Test
    void aProposalIsInNoFigureAndNoMatch() {
        var before = today();
        var area = ground.proposed(title);
        var agreement = ground.ground().registered(Ground.title());
        assertThat(ground.link(browser, area, LinkKind.AGREEMENT, agreement).send())
                .hasStatus(422)
                .bodyText()
                .contains("Bara det som är beslutat");
        assertThat(today()).isEqualTo(before);
        assertThat(Browser.html(browser.get("/prioriterade-omraden/koppla?kind=AGREEMENT&recordId=" + agreement)))
                .doesNotContain(title);
        assertThat(browser.form("/prioriterade-omraden/koppla?kind=AGREEMENT&recordId=" + agreement)
                        .fill("areaId", AreaGround.id(area))
                        .send())
                .hasStatus(422)
                .bodyText()
                .contains("Valet finns inte längre");
    }

    @Test
    void anAgreementAProjectAndAnActivityLiveInAnArea() {
        var area = ground.decided(title);
        assertThat(areas("&living=WITHOUT")).contains("1 område", "Ingen samverkan i dag");
        var name = Ground.title();
        var agreement = ground.ground().registered(name);
        ground.linked(area, LinkKind.AGREEMENT, agreement);
        ground.linked(area, LinkKind.AGREEMENT, agreement);
        assertThat(areas("&living=WITH")).contains("1 avtal, 0 projekt, 0 aktiviteter");
        var project = new ProjectGround(browser, jdbc).started(ProjectGround.title());
        ground.linked(area, LinkKind.PROJECT, AreaGround.id(project));
        var activity = activity("2025-11-23");
        ground.linked(area, LinkKind.ACTIVITY, activity);
        assertThat(areas("&living=WITH")).contains("1 avtal, 1 projekt, 1 aktivitet");
        assertThat(areas("&living=WITHOUT")).contains("Inga områden");
        assertThat(page(browser, area).select("#samverkan").text()).contains(name);
        assertThat(page(browser.as("ledning"), "/avtal/" + agreement)
                        .select("#omraden a")
                        .eachAttr("href"))
                .containsExactly(area);
        assertThat(areas("&agreement=" + agreement)).contains("1 område");
        for (var record : new String[] {project, "/aktiviteter/" + activity})
            assertThat(page(browser.as("ledning"), record).select("#omraden").text())
                    .as(record)
                    .contains(title)
                    .doesNotContain("Koppla");
        assertThat(browser.get(area + "/historik"))
                .bodyText()
                .contains("Kopplat", "Projekt")
                .doesNotContain(name);
        figuresAreRight();
    }

    private Long activity(String day) {
        var name = Desk.title();
        new Desk(browser.as("kontaktperson"), jdbc)
                .entry("Gästföreläsning", name, Desk.KTH)
                .fill("heldOn", day)
                .send();
        return ground.ground().id("select id from activity where title = ?", name);
    }

    @ParameterizedTest
    @CsvSource({"2025-11-22, false", "2025-11-23, true", "2026-11-23, true", "2026-11-24, true"})
    void anActivityOfTheLastYearOrPlannedIsCollaboration(String day, boolean lives) {
        var area = ground.decided(title);
        ground.linked(area, LinkKind.ACTIVITY, activity(day));
        assertThat(areas("&living=WITH")).contains(lives ? "1 område" : "Inga områden");
        figuresAreRight();
    }

    @Test
    void whatIsSecretOrOnlyADraftIsNoCollaborationAndLeaksNowhere() {
        var area = ground.decided(title);
        var secret = Ground.title();
        var id = ground.ground().registered(secret);
        jdbc.sql("update agreement set visibility = 'SECRET', secrecy_basis = 'OSL 19:3' where id = ?")
                .param(id)
                .update();
        var draft = Ground.title();
        ground.linked(area, LinkKind.AGREEMENT, id);
        ground.linked(area, LinkKind.AGREEMENT, ground.ground().drafted(draft));
        assertThat(page(browser, area).select("#samverkan").text()).contains(secret, draft, "Räknas inte i dag");
        for (var other : new String[] {"kontaktperson2", "ledning"})
            for (var address : new String[] {area, area + "/historik", "/prioriterade-omraden/samverkan-utan-omrade"})
                assertThat(browser.as(other).get(address)).bodyText().doesNotContain(secret, draft);
        assertThat(areas("&living=WITHOUT")).contains("1 område");
        assertThat(areas("&agreement=" + id)).contains("1 område");
        assertThat(page(browser.as("ledning"), "/prioriterade-omraden?agreement=" + id)
                        .select("main")
                        .text())
                .contains("Inga områden");
        figuresAreRight();
    }

    @Test
    void aContactPersonTiesWhatSheMayReadToTheAreasOfHerBoards() {
        var area = ground.decided(title);
        var agreement = ground.ground().registered(Ground.title());
        var contact = browser.as("kontaktperson");
        assertThat(ground.link(browser.as("kontaktperson2"), area, LinkKind.AGREEMENT, agreement)
                        .send())
                .hasStatus(403);
        assertThat(contact.form("/prioriterade-omraden/koppla?kind=AGREEMENT&recordId=" + agreement)
                        .fill("areaId", AreaGround.id(area))
                        .send())
                .hasRedirectedUrl("/avtal/" + agreement);
        assertThat(Browser.html(browser.as("kontaktperson2")
                        .get("/prioriterade-omraden/koppla?kind=AGREEMENT&recordId=" + agreement)))
                .doesNotContain(title);
        jdbc.sql("update agreement set visibility = 'SECRET', secrecy_basis = 'OSL 19:3' where id = ?")
                .param(agreement)
                .update();
        assertThat(contact.get("/prioriterade-omraden/koppla?kind=AGREEMENT&recordId=" + agreement))
                .hasStatus(404);
        assertThat(ground.link(contact, area, LinkKind.AGREEMENT, 999999999L).send())
                .hasStatus(422);
        assertThat(browser.get("/prioriterade-omraden/koppla?kind=FEL&recordId=1"))
                .hasStatus4xxClientError();
    }

    @Test
    void whatIsUntiedStaysAndLivesThereNoMore() {
        var area = ground.decided(title);
        var agreement = ground.ground().registered(Ground.title());
        ground.linked(area, LinkKind.AGREEMENT, agreement);
        var untie =
                page(browser, area).select("#samverkan a[href$=borttagning]").attr("href");
        assertThat(browser.as("kontaktperson2").get(untie)).hasStatus(403);
        assertThat(browser.form(untie).send()).hasRedirectedUrl(area);
        assertThat(browser.get(untie)).hasStatus(404);
        assertThat(browser.get("/avtal/" + agreement)).hasStatusOk();
        assertThat(areas("&living=WITHOUT")).contains("1 område");
        assertThat(browser.get(area + "/historik")).bodyText().contains("Koppling borttagen");
    }

    @Test
    void whatLooksLikeTheAreaIsProposedAndTiedWithAButton() {
        var word = "kvantbiologi" + title.substring(title.length() - 6);
        var area = AreaGround.sent(ground.proposal(browser, title).fill("keywords", word));
        ground.decision(area).send();
        var project = new ProjectGround(browser, jdbc).started("Undervisning om " + word);
        var alike = page(browser, area).select("section:has(#alike)");
        assertThat(alike.text()).contains("Undervisning om " + word, "Samma ord");
        assertThat(page(browser.as("ledning"), area).select("#alike")).isEmpty();
        var confirmed = alike.select("li:contains(" + word + ") form");
        assertThat(browser.crafted(confirmed.attr("action"))
                        .fill("kind", confirmed.select("[name=kind]").val())
                        .fill("recordId", confirmed.select("[name=recordId]").val())
                        .send())
                .hasRedirectedUrl(area);
        assertThat(page(browser, area).select("#samverkan a").eachAttr("href")).contains(project);
        assertThat(page(browser, area).select("section:has(#alike) a").eachAttr("href"))
                .doesNotContain(project);
    }

    @Test
    void whatLiesInNoAreaThatCountsIsListedUntilItDoes() {
        var name = "Lärosätesavtal " + title;
        var agreement = ground.ground().registered(name);
        var loose = "/prioriterade-omraden/samverkan-utan-omrade?format=csv&kind=AGREEMENT";
        assertThat(browser.get(loose)).bodyText().contains(name);
        var over = ground.decided(title, "2026-02-01", "2026-11-23");
        ground.linked(over, LinkKind.AGREEMENT, agreement);
        assertThat(browser.get(loose)).bodyText().doesNotContain(name);
        browser.form(over + "/beslut").fill("validTo", "2026-11-22").send();
        assertThat(browser.get(loose)).bodyText().contains(name);
        assertThat(browser.get(loose + "&unit=" + ground.ground().unit(Ground.CULTURE)))
                .bodyText()
                .doesNotContain(name);
    }

    @Test
    void aBoardWithoutAreasIsListedAndWaitsAtTheCoordinator() {
        var board = ground.ground().id("""
                        insert into unit (submission_id, kind, name_sv, executive_office, valid_from)
                        values (gen_random_uuid(), 'BOARD', ?, false, '2020-01-01') returning id""", "Nämnd " + title);
        var without = "/prioriterade-omraden/namnder?format=csv&areas=WITHOUT";
        assertThat(browser.get(without)).bodyText().contains("Nämnd " + title);
        assertThat(browser.get("/att-gora?format=csv&kind=priorityarea.due.NONE"))
                .bodyText()
                .contains("Nämnd " + title);
        assertThat(browser.as("kontaktperson").get("/att-gora?format=csv"))
                .bodyText()
                .doesNotContain("Nämnd " + title);
        var area = AreaGround.sent(ground.proposal(browser, title).fill("boardId", board));
        assertThat(browser.get(without)).bodyText().contains("Nämnd " + title);
        ground.decision(area).send();
        assertThat(browser.get(without)).bodyText().doesNotContain("Nämnd " + title);
        assertThat(page(browser, "/forvaltningar/" + board).select("#omraden").text())
                .contains(title, "Gäller");
        jdbc.sql("update unit set valid_to = '2026-11-22' where id = ?")
                .param(board)
                .update();
        figuresAreRight();
    }

    @Test
    void anAreaThatRunsOutWaitsBeforeItDoes() {
        ground.decided(title, "2026-02-01", "2027-01-31");
        assertThat(browser.get("/att-gora?format=csv")).bodyText().contains(title);
        assertThat(browser.as("kontaktperson").get("/att-gora?format=csv"))
                .bodyText()
                .contains(title);
    }

    @Test
    void theOverviewAndTheStrategySayHowManyAndLeadToThem() {
        ground.decided(title);
        var standing = today();
        var panel = page(browser.as("ledning"), "/oversikt").select("section:has(#areas)");
        assertThat(panel.text())
                .contains(
                        standing.areas() + " prioriterade",
                        standing.without() + " av " + standing.boards() + " nämnder");
        assertThat(panel.select("a[href*=living]").attr("href"))
                .isEqualTo("/prioriterade-omraden?state=VALID&living=WITHOUT");
        assertThat(page(browser, "/prioriterade-omraden?state=VALID&living=WITHOUT")
                        .select("#rows-heading")
                        .text())
                .startsWith(standing.idle() + " områd");
        assertThat(page(browser, "/prioriterade-omraden/namnder?areas=WITHOUT")
                        .select("#rows-heading")
                        .text())
                .startsWith(standing.without() + " nämnd");
        assertThat(page(browser.as("ledning"), "/strategi").select("#metod-1").text())
                .contains(standing.areas() + " prioriterade områden", standing.without() + " nämnder utan område");
    }

    @Test
    void whatServesAPartOfTheStrategyIsCountedThere() {
        var purpose = ground.ground().purpose(Ground.STAFFING);
        var area = AreaGround.sent(ground.proposal(browser, title).fill("purposeIds", purpose));
        ground.decision(area).send();
        var rows = page(browser, "/prioriterade-omraden?state=VALID&purpose=" + purpose)
                .select("#rows-heading")
                .text();
        assertThat(page(browser, "/strategi")
                        .select("a[href='/prioriterade-omraden?state=VALID&purpose=" + purpose + "']")
                        .text())
                .startsWith(rows.split(" ")[0] + " prioritera");
    }
}
