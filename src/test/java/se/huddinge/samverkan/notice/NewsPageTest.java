package se.huddinge.samverkan.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static se.huddinge.samverkan.agreement.Ground.CULTURE;
import static se.huddinge.samverkan.agreement.Ground.EXECUTIVE_OFFICE;
import static se.huddinge.samverkan.agreement.Ground.SCHOOLS;
import static se.huddinge.samverkan.agreement.Ground.title;

import java.util.Locale;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.PageTest;
import se.huddinge.samverkan.Statements;
import se.huddinge.samverkan.activity.Desk;
import se.huddinge.samverkan.agreement.Ground;
import se.huddinge.samverkan.body.BodyGround;
import se.huddinge.samverkan.priorityarea.AreaGround;
import se.huddinge.samverkan.project.ProjectGround;

/** All tests share one day and one database: what somebody finds among the news is looked for in the file, by its title. */
@PageTest
class NewsPageTest {
    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Statements statements;

    @Autowired
    MockMvcTester mvc;

    Ground ground;
    Browser schools;
    Browser culture;
    Browser management;
    String title = title();
    int revised;

    @BeforeEach
    void stand() {
        ground = new Ground(browser, jdbc);
        schools = browser.as("kontaktperson");
        culture = browser.as("kontaktperson2");
        management = browser.as("ledning");
    }

    private Long agreement(String owner) {
        var id = ground.registered(title);
        assertThat(ground.section(id, "grund")
                        .fill("ownerId", ground.unit(owner))
                        .send())
                .hasStatus(303);
        return id;
    }

    private void revise(Long id) {
        revised++;
        assertThat(ground.section(id, "grund")
                        .fill("ownDnr", "KS-2026/" + revised)
                        .send())
                .hasStatus(303);
    }

    private void follow(Browser who, String address) {
        var form = who.form(address + "/foljning");
        assertThat(form.send()).hasStatus(303).hasRedirectedUrl(address);
    }

    /** The line about the record in the file of all her news; empty when there is none. */
    private String told(Browser who, String title) {
        return Browser.html(who.get("/handelser?format=csv"))
                .lines()
                .filter(line -> line.contains(title))
                .reduce("", String::concat);
    }

    private long unread(Browser who) {
        var page = Jsoup.parse(Browser.html(who.get("/tillganglighet")));
        var count = page.select(".bell .badge-count").text();
        return count.isEmpty() ? 0 : Long.parseLong(count.replace("+", ""));
    }

    private void readAll(Browser who) {
        assertThat(who.form("/handelser/lasta").send()).hasStatus(303).hasRedirectedUrl("/handelser");
    }

    @Test
    void whoFollowsSeesWhatOthersDoAndWhoDoesNotSeesNothing() {
        var id = agreement(EXECUTIVE_OFFICE);
        var address = "/avtal/" + id;
        assertThat(told(management, title)).isEmpty();
        follow(management, address);
        assertThat(told(management, title))
                .as("what was done before is no news")
                .isNotEmpty();
        assertThat(management.get(address)).bodyText().contains("Sluta följa");
        revise(id);
        assertThat(told(management, title)).contains("Anna Bergström", "ändrade avtalet", "Ändrat: ");
        follow(management, address);
        assertThat(told(management, title)).isEmpty();
        assertThat(management.get(address)).bodyText().contains(">Följ<");
    }

    @Test
    void whatIsHersSheFollowsUnaskedUntilSheSaysNo() {
        var id = agreement(SCHOOLS);
        assertThat(told(schools, title)).contains("Anna Bergström");
        assertThat(told(culture, title)).isEmpty();
        assertThat(schools.get("/avtal/" + id)).bodyText().contains("Sluta följa", "utan att ha bett om det");
        follow(schools, "/avtal/" + id);
        revise(id);
        assertThat(told(schools, title)).isEmpty();
    }

    @Test
    void whatHerUnitTakesPartInIsHersToo() {
        var id = agreement(EXECUTIVE_OFFICE);
        assertThat(ground.section(id, "grund")
                        .fill("participantIds", ground.unit(CULTURE))
                        .send())
                .hasStatus(303);
        assertThat(told(culture, title)).isNotEmpty();
        assertThat(told(schools, title)).isEmpty();
        var project = new ProjectGround(browser, jdbc).planned("Projekt " + title);
        assertThat(told(schools, "Projekt " + title))
                .contains("planerade projektet")
                .as(project);
        assertThat(told(culture, "Projekt " + title)).isEmpty();
    }

    @Test
    void whatSheDoesHerselfIsNoNewsToHer() {
        var mine = "Min " + title;
        assertThat(schools.form("/avtal/nytt")
                        .fill("title", mine)
                        .fill("partner", ground.academy(Ground.KTH))
                        .fill("responsibleId", ground.position(SCHOOLS))
                        .send())
                .hasStatus(303);
        assertThat(told(schools, mine)).isEmpty();
        assertThat(told(browser, mine)).contains("Karin Åström", "började på avtalet");
        assertThat(told(browser, mine)).doesNotContain("Anna Bergström");
    }

    @Test
    void theCoordinatorIsToldOfTurnsAndNotOfEveryTouch() {
        var own = new Ground(schools, jdbc);
        var mine = "Min " + title;
        schools.form("/avtal/nytt")
                .fill("title", mine)
                .fill("partner", ground.academy(Ground.KTH))
                .fill("responsibleId", ground.position(SCHOOLS))
                .send();
        var id = ground.agreement(mine);
        own.section(id, "grund").fill("ownDnr", "KS-2026/77").send();
        assertThat(told(browser, mine)).contains("började på avtalet").doesNotContain("ändrade");
        follow(browser, "/avtal/" + id);
        follow(browser, "/avtal/" + id);
        assertThat(told(browser, mine)).contains("ändrade avtalet");
    }

    @Test
    void aDraftAndWhatBecameSecretLeaveTheListTheFileAndTheCount() {
        var id = agreement(EXECUTIVE_OFFICE);
        follow(management, "/avtal/" + id);
        readAll(management);
        revise(id);
        var before = unread(management);
        assertThat(before).isPositive();
        assertThat(told(management, title)).isNotEmpty();
        assertThat(ground.section(id, "grund")
                        .fill("visibility", "SECRET")
                        .fill("secrecyBasis", "31 kap. 16 §")
                        .send())
                .hasStatus(303);
        assertThat(told(management, title)).isEmpty();
        assertThat(unread(management)).isEqualTo(before - 1);
        assertThat(management.get("/avtal/" + id + "/foljning")).hasStatus(404);
        assertThat(management
                        .crafted("/avtal/" + id + "/foljning")
                        .fill("following", "true")
                        .send())
                .hasStatus(404);

        var draft = "Utkast " + title;
        ground.drafted(draft);
        assertThat(told(management, draft)).isEmpty();
        assertThat(management.get("/avtal/" + ground.agreement(draft) + "/foljning"))
                .hasStatus(404);
    }

    @Test
    void whatIsAnnulledIsToldToWhoMayStillReadIt() {
        var id = agreement(SCHOOLS);
        assertThat(browser.form("/avtal/" + id + "/makulering")
                        .fill("reason", "Dubblett")
                        .send())
                .hasStatus(303);
        assertThat(told(schools, title)).contains("makulerade avtalet");
        follow(schools, "/avtal/" + id);
        assertThat(told(schools, title)).isEmpty();
    }

    @Test
    void readingIsSaidWithAPressAndWhatComesLaterIsUnread() {
        var id = agreement(SCHOOLS);
        assertThat(told(schools, title)).contains("Oläst");
        var page = Jsoup.parse(Browser.html(schools.get("/handelser?unread=true")));
        assertThat(page.select(".unread")).isNotEmpty();
        assertThat(unread(schools)).as("to look is not to have read").isPositive();

        var form = schools.form("/handelser/lasta");
        revise(id);
        assertThat(form.send()).hasStatus(303);
        assertThat(told(schools, title)).as("saved after the page was shown").contains("Oläst");
        readAll(schools);
        assertThat(told(schools, title)).isNotEmpty().doesNotContain("Oläst");
        assertThat(unread(schools)).isZero();
        assertThat(Browser.html(schools.get("/handelser?unread=true&format=csv")))
                .doesNotContain(title);
        revise(id);
        assertThat(unread(schools)).isEqualTo(1);
        assertThat(schools.crafted("/handelser/lasta").send()).hasStatus(422);
    }

    @Test
    void nobodyReadsWhatHasNotHappened() {
        var id = agreement(SCHOOLS);
        assertThat(schools.crafted("/handelser/lasta")
                        .fill("until", "2199-01-01T00:00:00Z")
                        .fill("before", Long.MAX_VALUE)
                        .send())
                .hasStatus(303);
        revise(id);
        assertThat(told(schools, title)).contains("Oläst");
    }

    @Test
    void anAcademyAUnitAFindingAndAnActivityAreFollowedFromTheirPages() {
        var desk = new Desk(schools, jdbc);
        var activity = desk.registered(title);
        assertThat(told(management, title)).isEmpty();
        for (var address : new String[] {
            "/aktiviteter/" + activity,
            "/larosaten/" + desk.academy(Ground.KI),
            "/forvaltningar/" + ground.unit(SCHOOLS)
        }) {
            assertThat(management.get(address))
                    .as(address)
                    .hasStatusOk()
                    .bodyText()
                    .contains(">Följ<");
            follow(management, address);
            assertThat(management.get(address)).bodyText().contains("Sluta följa");
        }
        assertThat(schools.form("/aktiviteter/" + activity + "/redigera")
                        .fill("people", "12")
                        .send())
                .hasStatus(303);
        assertThat(told(management, title)).contains("Karin Åström", "ändrade aktiviteten");
    }

    @Test
    void aPartnerAnAreaAndABodyAreFollowedFromTheirPagesByWhoMayReadThem() {
        var areas = new AreaGround(browser, jdbc);
        var area = areas.proposed("Område " + title);
        assertThat(management.get(area + "/foljning")).hasStatus(404);
        assertThat(areas.decision(area).send()).hasRedirectedUrl(area);
        var group = BodyGround.address(
                new BodyGround(browser, jdbc).group(browser, "Grupp " + title, agreement(EXECUTIVE_OFFICE)));
        var partner = "/partner/" + ground.id("select min(id) from partner_organisation");
        for (var address : new String[] {area, group, partner}) {
            assertThat(management.get(address)).bodyText().contains(">Följ<");
            follow(management, address);
            assertThat(management.get(address)).bodyText().contains("Sluta följa");
        }
        follow(management, partner);
        assertThat(areas.decision(area).fill("paragraph", "§ 8").send()).hasStatus(303);
        assertThat(browser.form(group + "/redigera")
                        .fill("nameSv", "Gruppen " + title)
                        .send())
                .hasStatus(303);
        assertThat(told(management, "Område " + title)).contains("rättade beslutet om området");
        assertThat(told(management, "Gruppen " + title)).contains("ändrade uppgifter om");
        assertThat(ground.section(ground.agreement(title), "grund")
                        .fill("visibility", "SECRET")
                        .fill("secrecyBasis", "31 kap. 16 §")
                        .send())
                .hasStatus(303);
        assertThat(told(management, "Gruppen " + title))
                .as("a group is as open as its agreement")
                .isEmpty();
    }

    @Test
    void whoRaisedAnIdeaOrAQuestionIsToldWhatBecomesOfIt() {
        var idea = BodyGround.address(culture.form("/ideer/ny")
                .fill("kind", "COLLABORATION")
                .fill("title", "Idé " + title)
                .fill("need", "Eleverna tappar i läsning över sommaren.")
                .fill("whom", "Eleverna i årskurs 3")
                .fill("effect", "Fler läser i augusti som de läste i juni.")
                .fill("unitId", ground.unit(CULTURE)));
        var question = BodyGround.address(culture.form("/fragor/ny")
                .fill("title", "Fråga " + title)
                .fill("text", "Två lärosäten vill spara våra mätningar hos sig."));
        assertThat(told(culture, title)).as("her own doings are no news").isEmpty();
        assertThat(browser.form(idea + "/dialog").fill("words", "Vi hörs.").send())
                .hasStatus(303);
        assertThat(browser.form(question + "/diskussion")
                        .fill("meeting", "Högskolerådet i oktober")
                        .fill("heldOn", "2026-10-05")
                        .fill("said", "Rådet vill se hur andra kommuner gör.")
                        .send())
                .hasStatus(303);
        assertThat(told(culture, "Idé " + title)).contains("talade med någon om idén");
        assertThat(told(culture, "Fråga " + title)).contains("förde in en diskussion om frågan");
        assertThat(told(management, title)).isEmpty();
        for (var address : new String[] {idea, question}) {
            assertThat(culture.get(address)).bodyText().contains("Sluta följa");
            follow(culture, address);
            assertThat(culture.get(address)).bodyText().contains(">Följ<");
        }
        assertThat(told(culture, title)).isEmpty();
    }

    @Test
    void onePressTwiceIsOneFollow() {
        var address = "/avtal/" + agreement(EXECUTIVE_OFFICE);
        var form = management.form(address + "/foljning");
        assertThat(form.send()).hasStatus(303);
        assertThat(form.send()).hasStatus(303);
        assertThat(management.get(address)).bodyText().contains("Sluta följa");
        assertThat(management.crafted(address + "/foljning").send()).hasStatus(422);
        assertThat(management.get("/avtal/999999999/foljning")).hasStatus(404);
    }

    @Test
    void anExtensionSaysUntilWhen() {
        var id = agreement(SCHOOLS);
        jdbc.sql("""
                        insert into audit_line (happened_at, actor, subject, subject_id, action, property, value_after)
                        values ('2026-11-22T08:00:00Z', 'koordinator', 'agreement', :id, 'Extended', null, null),
                            ('2026-11-22T08:00:00Z', 'koordinator', 'agreement', :id, null, 'extensions',
                                '–2027-12-31 (Kommunstyrelsen, 2026-11-20)')""").param("id", id).update();
        assertThat(Browser.html(schools.get("/handelser?kind=AGREEMENT&format=csv")))
                .contains(title + ", till 31 december 2027");
    }

    @Test
    void bothLanguagesTell() {
        agreement(SCHOOLS);
        assertThat(mvc.get().uri("/handelser?format=csv").locale(Locale.ENGLISH).with(user("kontaktperson")))
                .bodyText()
                .contains("changed the agreement");
        assertThat(mvc.get().uri("/handelser").locale(Locale.ENGLISH).with(user("kontaktperson")))
                .hasStatusOk()
                .bodyText()
                .contains("<h1>News</h1>", "Mark all as read", "Only unread");
        assertThat(schools.get("/handelser")).bodyText().contains("<h1>Händelser</h1>", "23 november 2026");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind=x&unread=kanske&sort=x&order=y&page=-1",
                "page=2147483647",
                "order=ASC&sort=WHEN&kind=UNIT",
                "unread=true&kind=AGREEMENT"
            })
    void anAddressThatCannotBeReadShowsTheDefault(String query) {
        assertThat(browser.get("/handelser?" + query)).hasStatusOk();
    }

    @Test
    void theListAndTheMenuCostAFixedNumberOfStatements() {
        agreement(SCHOOLS);
        schools.get("/handelser");
        var few = statements.during(() -> schools.get("/handelser")).size();
        assertThat(few).isLessThanOrEqualTo(5);
        title = title();
        agreement(SCHOOLS);
        assertThat(statements.during(() -> schools.get("/handelser"))).hasSize(few);
    }
}
