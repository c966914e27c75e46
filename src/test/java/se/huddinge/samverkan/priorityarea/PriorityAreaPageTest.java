package se.huddinge.samverkan.priorityarea;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.PageTest;
import se.huddinge.samverkan.Statements;

/** From proposal to decision to end, and who may do and see what (S26, R8). */
@PageTest
class PriorityAreaPageTest {
    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Statements statements;

    AreaGround ground;
    String title = AreaGround.title();

    @BeforeEach
    void ground() {
        ground = new AreaGround(browser, jdbc);
    }

    private Long unit(String name) {
        return ground.ground().unit(name);
    }

    private String list(Browser who, String query) {
        return Jsoup.parse(Browser.html(who.get("/prioriterade-omraden?text=" + title + query)))
                .select("main")
                .text();
    }

    @Test
    void itsPageLeadsToTheSentencesItServes() {
        var serving = AreaGround.sent(ground.proposal(browser, title)
                .fill("purposeIds", first("purpose"))
                .fill("methodIds", first("method"))
                .fill("goalIds", first("municipal_goal")));
        assertThat(browser.get(serving)).hasStatusOk().bodyText().contains(title, "/strategi#");
    }

    private Long first(String table) {
        return ground.ground().id("select min(id) from " + table);
    }

    @Test
    void aProposalIsMadeOnceAndCountsOnlyWhenDecided() {
        var form = ground.proposal(browser, title);
        var area = AreaGround.sent(form);
        assertThat(form.send()).hasRedirectedUrl(area);
        assertThat(list(browser, "")).contains("1 område", "Förslag");
        assertThat(list(browser, "&state=VALID")).contains("Inga områden");
        var decision = ground.decision(area);
        assertThat(decision.send()).hasRedirectedUrl(area);
        assertThat(decision.send()).hasRedirectedUrl(area);
        assertThat(list(browser, "&state=VALID")).contains("1 område", "Gäller", "2026-01-20");
        assertThat(browser.get(area)).bodyText().contains("Nämnden själv", "§ 7", "GSN-2026/17.600");
        assertThat(browser.get(area + "/historik"))
                .bodyText()
                .contains("Föreslaget", "Beslutet infört", "Nämnden själv", "2026-02-01")
                .doesNotContain("stepId", "submissionId");
    }

    @Test
    void aProposalIsForTheBoardsDepartmentsAndTheCoordinatorOnly() {
        var area = AreaGround.sent(ground.proposal(browser.as("kontaktperson"), title));
        assertThat(browser.as("kontaktperson").get(area)).hasStatusOk();
        for (var other : new String[] {"kontaktperson2", "ledning"}) {
            assertThat(browser.as(other).get(area)).hasStatus(404);
            assertThat(list(browser.as(other), "")).contains("Inga områden");
            assertThat(browser.as(other).get("/prioriterade-omraden?format=csv&text=" + title))
                    .bodyText()
                    .doesNotContain(title);
            assertThat(browser.as(other).get("/sok?q=" + title)).bodyText().doesNotContain(area);
        }
        assertThat(browser.get("/sok?q=" + title)).bodyText().contains(area);
        ground.decision(area).send();
        for (var reader : new String[] {"kontaktperson2", "ledning"}) {
            assertThat(browser.as(reader).get(area)).hasStatusOk();
            assertThat(list(browser.as(reader), "")).contains("1 område");
            assertThat(browser.as(reader).get("/sok?q=" + title)).bodyText().contains(area);
        }
    }

    @Test
    void aContactPersonProposesToTheBoardsHerDepartmentWorksFor() {
        var contact = browser.as("kontaktperson");
        assertThat(ground.proposal(contact, title)
                        .fill("boardId", unit(AreaGround.CULTURE_BOARD))
                        .send())
                .hasStatus(422)
                .bodyText()
                .contains("Du föreslår bara till nämnder som din förvaltning arbetar åt");
        var area = AreaGround.sent(ground.proposal(contact, title));
        assertThat(contact.form(area + "/redigera").fill("motive", "Ny text").send())
                .hasRedirectedUrl(area);
        assertThat(contact.get(area + "/beslut")).hasStatus(403);
        ground.decision(area).send();
        assertThat(contact.get(area + "/redigera")).hasStatus(403);
        assertThat(contact.get(area + "/upphorande")).hasStatus(403);
        assertThat(browser.as("ledning").get("/prioriterade-omraden/nytt")).hasStatus(403);
        assertThat(Browser.html(contact.get(area))).doesNotContain("/redigera\"", "/beslut\"", "/upphorande\"");
    }

    @Test
    void whatIsNoBoardHoldsNoArea() {
        for (var unit : new String[] {"Barn- och utbildningsförvaltningen", "Gymnasienämnden"})
            assertThat(ground.proposal(browser, title)
                            .fill("boardId", unit(unit))
                            .send())
                    .as(unit)
                    .hasStatus(422);
        assertThatThrownBy(() -> jdbc.sql("""
                                insert into priorityarea (submission_id, title, motive, board_id, status)
                                values (gen_random_uuid(), 'x', 'x', ?, 'PROPOSED')""")
                        .param(unit("Barn- och utbildningsförvaltningen"))
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void aBoardHoldsWhatItselfOrTheCouncilHasDecided() {
        var area = ground.proposed(title);
        assertThat(ground.decision(area).fill("decidedBy", "COUNCIL").send()).hasRedirectedUrl(area);
        assertThat(browser.get(area)).bodyText().contains("Kommunfullmäktige");
    }

    /** R8: not by name, but by what the register says of the unit. */
    @Test
    void anothersDecisionBindsOnlyWhenItIsOfAUnitThatBinds() {
        var area = ground.proposed(title);
        for (var other : new String[] {AreaGround.CULTURE_BOARD, AreaGround.SCHOOL_BOARD})
            assertThat(ground.decision(area)
                            .fill("decidedBy", "BINDING")
                            .fill("bodyId", unit(other))
                            .send())
                    .as(other)
                    .hasStatus(422)
                    .bodyText()
                    .contains("beslut binder inte nämnden", "href=\"#bodyId\"");
        assertThat(ground.decision(area).fill("decidedBy", "BINDING").send()).hasStatus(422);
        assertThat(ground.decision(area)
                        .fill("decidedBy", "BINDING")
                        .fill("bodyId", unit(AreaGround.EXECUTIVE_BOARD))
                        .send())
                .hasRedirectedUrl(area);
        assertThat(browser.get(area)).bodyText().contains("Kommunstyrelsen");
        assertThatThrownBy(() -> jdbc.sql("update priorityarea set body_id = ? where id = ?")
                        .params(unit(AreaGround.CULTURE_BOARD), AreaGround.id(area))
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void aUnitGoesOnBindingWhileAnAreaLeansOnIt() {
        var area = ground.proposed(title);
        ground.decision(area)
                .fill("decidedBy", "BINDING")
                .fill("bodyId", unit(AreaGround.EXECUTIVE_BOARD))
                .send();
        var unit = "/forvaltningar/" + unit(AreaGround.EXECUTIVE_BOARD);
        assertThat(browser.form(unit + "/redigera").fill("bindsBoards", "false").send())
                .hasStatus(422)
                .bodyText()
                .contains(title, area);
        assertThatThrownBy(() -> jdbc.sql("update unit set binds_boards = false where id = ?")
                        .param(unit(AreaGround.EXECUTIVE_BOARD))
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void aDecidedAreaIsNotMovedToAnotherBoard() {
        var area = ground.decided(title);
        assertThat(browser.form(area + "/redigera")
                        .fill("boardId", unit(AreaGround.CULTURE_BOARD))
                        .send())
                .hasStatus(422)
                .bodyText()
                .contains("kan inte flyttas till en annan nämnd");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            decidedOn,  2026-11-24, kan inte ligga i framtiden
            decidedOn,  1999-01-01, Nämnden fanns inte den dagen
            decidedOn,  '',         Fyll i fältet
            paragraph,  '',         Fyll i fältet
            dnr,        ' ',        Fyll i fältet
            validFrom,  2026-01-19, kan inte gälla innan det är beslutat
            validTo,    2026-01-31, Sista dagen kan inte komma före
            decidedBy,  KUNGEN,     Värdet går inte att läsa
            """)
    void aDecisionThatCannotBeIsRefusedAtItsField(String field, String typed, String message) {
        var area = ground.proposed(title);
        assertThat(ground.decision(area).fill(field, typed).send())
                .hasStatus(422)
                .bodyText()
                .contains(message, "href=\"#" + field + "\"");
        assertThat(list(browser, "&state=PROPOSED")).contains("1 område");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            title,      '',        Fyll i fältet
            motive,     '',        Fyll i fältet
            boardId,    999999999, Du föreslår bara till nämnder
            purposeIds, 999999999, Valet finns inte längre
            """)
    void aProposalThatCannotBeIsRefusedAtItsField(String field, String typed, String message) {
        assertThat(ground.proposal(browser, title).fill(field, typed).send())
                .hasStatus(422)
                .bodyText()
                .contains(message, "href=\"#" + field + "\"");
    }

    @Test
    void anAreaEndsWithinItsTimeAndSaysWhy() {
        var area = ground.decided(title);
        for (var wrong : new String[] {"", "2026-01-31"})
            assertThat(browser.form(area + "/upphorande")
                            .fill("lastDay", wrong)
                            .fill("reason", "Klart")
                            .send())
                    .hasStatus(422)
                    .bodyText()
                    .contains("href=\"#lastDay\"");
        var end =
                browser.form(area + "/upphorande").fill("lastDay", "2026-11-22").fill("reason", "Frågan är besvarad");
        assertThat(end.send()).hasRedirectedUrl(area);
        assertThat(end.send()).hasRedirectedUrl(area);
        assertThat(browser.get(area)).bodyText().contains("Har upphört", "Frågan är besvarad");
        assertThat(list(browser, "&state=ENDED")).contains("1 område");
        assertThat(list(browser, "&state=VALID")).contains("Inga områden");
        assertThat(browser.get(area + "/redigera")).hasStatus(422);
        assertThat(browser.get(area + "/beslut")).hasStatus(422);
        assertThat(browser.get(area + "/upphorande")).hasStatus(422);
    }

    @Test
    void aWithdrawnProposalNeverCounts() {
        var area = ground.proposed(title);
        assertThat(browser.form(area + "/upphorande")
                        .fill("reason", "Fel nämnd")
                        .send())
                .hasRedirectedUrl(area);
        assertThat(list(browser, "&state=WITHDRAWN")).contains("1 område", "Tillbakadraget");
        assertThat(browser.as("ledning").get(area)).hasStatus(404);
    }

    @Test
    void whoSavesLastSeesWhatTheOtherWrote() {
        var area = ground.proposed(title);
        var mine = browser.form(area + "/redigera").fill("motive", "Min text");
        var decision = ground.decision(area);
        browser.form(area + "/redigera").fill("motive", "Kollegans text").send();
        assertThat(mine.send()).hasStatus(409).bodyText().contains("Min text", "Kollegans text");
        assertThat(decision.send()).hasStatus(409);
        assertThat(ground.decision(area).fill("version", "").send()).hasStatus(409);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?sort=x&page=-5&order=y&board=z&state=1&living=q&on=2026-02-30",
                "?page=2147483647&sort=TO",
                "?board=999999999&purpose=999999999&on=0001-01-01",
                "/namnder?areas=x&sort=y&page=99999999",
                "/samverkan-utan-omrade?kind=x&unit=y&sort=z&page=2147483647"
            })
    void aListWhoseAddressCannotBeReadShowsTheDefault(String query) {
        assertThat(browser.get("/prioriterade-omraden" + query)).hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TITLE", "BOARD", "DECIDED", "FROM", "TO"})
    void theListIsSortedBothWays(String key) {
        for (var order : new String[] {"ASC", "DESC"})
            assertThat(browser.get("/prioriterade-omraden?sort=" + key + "&order=" + order))
                    .hasStatusOk();
    }

    @Test
    void pagesCostAFixedNumberOfStatements() {
        var area = ground.decided(title);
        for (var address : new String[] {
            "/prioriterade-omraden",
            area,
            "/prioriterade-omraden/namnder",
            "/prioriterade-omraden/samverkan-utan-omrade"
        }) {
            browser.get(address);
            var few = statements.during(() -> browser.get(address)).size();
            ground.decided(AreaGround.title());
            assertThat(statements.during(() -> browser.get(address))).hasSize(few);
            assertThat(few).as(address).isLessThanOrEqualTo(12);
        }
    }
}
