package se.huddinge.samverkan.academy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.Mark;
import se.huddinge.samverkan.PageTest;
import se.huddinge.samverkan.activity.Desk;
import se.huddinge.samverkan.agreement.Ground;
import se.huddinge.samverkan.body.BodyGround;
import se.huddinge.samverkan.meeting.MeetingGround;
import se.huddinge.samverkan.priorityarea.AreaGround;
import se.huddinge.samverkan.project.ProjectGround;

/** An academy that ceases, or goes into another: what was done stays, and what goes on is judged as the other (R1, R2). */
@PageTest
class AcademyClosureTest {
    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    String mark = Mark.next();
    String small = "Lilla högskolan " + mark;
    String large = "Stora universitetet " + mark;
    Ground ground;
    Desk desk;
    Long smallId;
    Long largeId;

    @BeforeEach
    void aSmallAcademyAndALargeOne() {
        ground = new Ground(browser, jdbc);
        desk = new Desk(browser, jdbc);
        smallId = academy(small);
        largeId = academy(large);
    }

    private Long academy(String name) {
        return ground.id("insert into academy (name_sv, kind) values (?, 'UNIVERSITY') returning id", name);
    }

    /** Other tests count what is prioritised. */
    @AfterEach
    void noneIsPrioritised() {
        jdbc.sql("""
                        delete from agreement_purpose where agreement_id in (
                            select agreement_id from agreement_party where academy_id in (?, ?))""").params(smallId, largeId).update();
        jdbc.sql("delete from academy_priority where academy_id in (?, ?)")
                .params(smallId, largeId)
                .update();
    }

    private void prioritised(Long id, String from) {
        jdbc.sql(
                        "insert into academy_priority (academy_id, valid_from, decision) values (?, cast(? as date), 'KF § 1')")
                .params(id, from)
                .update();
    }

    private static String page(Long id) {
        return "/larosaten/" + id;
    }

    private Browser.Form closing(Long id, String lastDay) {
        return browser.form(page(id) + "/avslut").fill("lastDay", lastDay).fill("closure", "Regeringen 2026-10-01");
    }

    private Browser.Form merging(String lastDay) {
        return closing(smallId, lastDay).fill("successorId", largeId);
    }

    private Document read(String address) {
        return Jsoup.parse(Browser.html(browser.get(address)));
    }

    private static void done(Browser.Form form) {
        assertThat(form.send()).hasStatus(303);
    }

    private void refused(MvcTestResult answer) {
        assertThat(answer).hasStatus(422).bodyText().contains("gick upp i " + large, "Välj " + large);
    }

    @Test
    void bothPagesSayThatOneGoesIntoTheOther() {
        done(merging("2026-12-31"));
        var before = read(page(smallId));
        assertThat(before.select(".page-head").text()).contains("Upphör 2026-12-31", "Går upp i " + large, "Övrigt");
        assertThat(before.select(".page-head a[href=" + page(largeId) + "]")).hasSize(1);
        var after = read(page(largeId));
        assertThat(after.select("dl.facts").text()).contains("Hit har gått " + small + " till och med 2026-12-31");
        assertThat(after.select("dl.facts a[href=" + page(smallId) + "]")).hasSize(1);
        assertThat(read(page(smallId) + "/historik").text())
                .contains("Sista dag", "2026-12-31", "Gick upp i", large, "Regeringen 2026-10-01");
        assertThat(read(page(largeId) + "/historik").text()).contains("Tog över ett annat lärosäte");
    }

    @ParameterizedTest
    @CsvSource({"2026-10-31, CEASED, Upphörde", "2026-12-31, OTHER, Upphör"})
    void theListTellsThoseThatHaveCeasedFromTheOthers(String lastDay, String ranking, String word) {
        done(merging(lastDay));
        for (var each : AcademyFilter.Ranking.values()) {
            var list = browser.get("/larosaten?text=" + mark + "&ranking=" + each);
            assertThat(Browser.html(list).contains(small))
                    .as(each.name())
                    .isEqualTo(each.name().equals(ranking));
        }
        assertThat(read("/larosaten?text=" + mark).text()).contains(word + " " + lastDay);
    }

    @Test
    void theFileHasTheLastDay() {
        done(merging("2026-10-31"));
        assertThat(browser.get("/larosaten?text=" + mark + "&format=csv"))
                .bodyText()
                .contains("2026-10-31");
    }

    @Test
    void whatWasDoneWithItStaysAndCanBeCorrected() {
        var title = Desk.title();
        done(desk.entry("Möte eller kontakt", title, small).fill("heldOn", "2026-10-15"));
        done(merging("2026-10-31"));
        var address = "/aktiviteter/" + desk.activity(title);
        assertThat(browser.get(address)).bodyText().contains(small);
        done(browser.form(address + "/redigera").fill("outcome", "Bra samtal"));
        done(desk.entry("Möte eller kontakt", title + " till", small).fill("heldOn", "2026-10-31"));
        assertThat(desk.names("activity_academy", "academy", "academy_id", title))
                .containsExactly(small);
    }

    @Test
    void nothingNewIsDoneWithItAfterItsLastDay() {
        done(merging("2026-10-31"));
        refused(desk.entry("Möte eller kontakt", Desk.title(), small)
                .fill("heldOn", "2026-11-01")
                .send());
        refused(ground.draft(Ground.title())
                .fill("partner", "academy-" + smallId)
                .send());
        refused(ground.existing(Ground.title())
                .fill("partner", "academy-" + smallId)
                .fill("firstDay", "2026-11-01")
                .send());
        refused(browser.form("/kontakter/ny")
                .fill("name", "Eva " + mark)
                .fill("academyId", smallId)
                .fill("kind", "OTHER")
                .fill("validFrom", "2026-11-01")
                .send());
        refused(browser.form("/ideer/ny")
                .fill("kind", "COLLABORATION")
                .fill("title", "Idé " + mark)
                .fill("need", "Läsning")
                .fill("whom", "Elever")
                .fill("effect", "Fler läser")
                .fill("unitId", ground.unit(Ground.SCHOOLS))
                .fill("academyIds", smallId)
                .send());
        refused(browser.form("/platser/" + ground.unit(Ground.SCHOOLS) + "/vt2027/redigera")
                .fill("asOf", "2026-11-20")
                .fill("reliability", "PRELIMINARY")
                .fill("rows[0].programme", "Program " + mark)
                .fill("rows[0].academy", small)
                .fill("rows[0].filled", 3)
                .send());
    }

    @Test
    void nothingElseBeginsWithItEither() {
        done(merging("2026-10-31"));
        refused(new MeetingGround(browser, jdbc)
                .planning(browser, "Möte " + mark)
                .fill("academyId", smallId)
                .send());
        var projects = new ProjectGround(browser, jdbc);
        refused(projects.planning(projects.idea("Projekt " + mark))
                .fill("academyIds", smallId)
                .send());
        var bodies = new BodyGround(browser, jdbc);
        refused(bodies.member(bodies.formed(BodyGround.title()), "Eva " + mark)
                .fill("kind", "ACADEMY")
                .fill("represents", "academy-" + smallId)
                .fill("validFrom", "2026-11-01")
                .send());
        refused(browser.form("/partner/ny")
                .fill("nameSv", "Centrum " + mark)
                .fill("kind", "RESEARCH_CENTRE")
                .fill("memberAcademyIds", smallId)
                .send());
        refused(browser.form("/platser/forfragningar/ny")
                .fill("kind", "THESIS")
                .fill("topic", "Ämne " + mark)
                .fill("asker", "Student")
                .fill("unitId", ground.unit(Ground.SCHOOLS))
                .fill("receivedOn", "2026-11-20")
                .fill("academyId", smallId)
                .send());
        refused(environment().fill("academyIds", smallId).send());
    }

    private Browser.Form environment() {
        var area = new AreaGround(browser, jdbc).decided(AreaGround.title());
        return browser.form("/forskningsmiljoer/ny")
                .fill("name", "Miljö " + mark)
                .fill("areaId", AreaGround.id(area))
                .fill("supports", "PREMISES")
                .fill("state", "ONGOING")
                .fill("validFrom", "2026-01-01")
                .fill("responsibleId", ground.position(Ground.SCHOOLS));
    }

    @Test
    void whatItIsPartOfAlreadyIsRevisedWithoutLosingIt() {
        var environment = AreaGround.sent(environment().fill("academyIds", smallId));
        done(merging("2026-10-31"));
        done(browser.form(environment + "/redigera").fill("name", "Ny miljö " + mark));
        assertThat(browser.get(environment)).bodyText().contains("Ny miljö " + mark, small);
    }

    @Test
    void whatItDidBeforeCanStillBeRegistered() {
        done(merging("2026-10-31"));
        done(ground.existing("Gammalt " + mark)
                .fill("partner", "academy-" + smallId)
                .fill("reason", "OTHER")
                .fill("reasonText", "Fanns då"));
        done(browser.form("/kontakter/ny")
                .fill("name", "Eva " + mark)
                .fill("academyId", smallId)
                .fill("kind", "OTHER")
                .fill("validFrom", "2026-01-01"));
    }

    @Test
    void oneThatClosesWithoutASuccessorIsChosenNoMore() {
        done(closing(smallId, "2026-10-31"));
        assertThat(desk.entry("Möte eller kontakt", Desk.title(), small).send())
                .hasStatus(422)
                .bodyText()
                .contains("”" + small + "” upphörde 2026-10-31. Välj ett annat lärosäte");
    }

    @Test
    void aDraftWithItIsNotSignedBeforeItsPartyIsAnother() {
        var title = Ground.title();
        done(ground.draft(title)
                .fill("partner", "academy-" + smallId)
                .fill("reason", "OTHER")
                .fill("reasonText", "Har ämnet"));
        done(merging("2026-10-31"));
        var id = ground.agreement(title);
        assertThat(ground.page(id)).bodyText().contains("”" + small + "” upphörde 2026-10-31");
        done(ground.section(id, "grund").fill("title", title + " ändrat"));
        var party = ground.id("select id from agreement_party where agreement_id = ? and academy_id = ?", id, smallId);
        done(browser.form("/avtal/" + id + "/parter/" + party).fill("partner", "academy-" + largeId));
        assertThat(ground.page(id)).bodyText().doesNotContain("upphörde 2026-10-31");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            lastDay; ''; Fyll i fältet.
            lastDay; 20260-01-01;
            lastDay; 31/12;
            closure; ''; Fyll i fältet.
            successorId; 999999999; Välj ett annat lärosäte.
            successorId; x;
            """)
    void whatCannotBeSavedIsSaidAtItsField(String field, String value, String message) {
        var answer = merging("2026-12-31").fill(field, value).send();
        assertThat(answer).hasStatus(422);
        var html = Jsoup.parse(Browser.html(answer));
        assertThat(html.select("#" + field + "-notes .error, #" + field + "-notes p")
                        .text())
                .contains(message == null ? "" : message);
        assertThat(html.select("[name=closure]").val())
                .isEqualTo(field.equals("closure") ? "" : "Regeringen 2026-10-01");
        assertThat(ground.count("select count(*) from academy where id = ? and last_day is not null", smallId))
                .isZero();
    }

    @Test
    void noneGoesIntoItselfOrInACircle() {
        assertThat(closing(smallId, "2026-12-31").fill("successorId", smallId).send())
                .hasStatus(422)
                .bodyText()
                .contains("Välj ett annat lärosäte.");
        done(merging("2026-12-31"));
        assertThat(closing(largeId, "2027-06-30").fill("successorId", smallId).send())
                .hasStatus(422)
                .bodyText()
                .contains("gick upp i " + large);
        assertThat(closing(largeId, "2026-12-31").send())
                .hasStatus(422)
                .bodyText()
                .contains(small + " går upp i lärosätet efter 2026-12-31");
        done(closing(largeId, "2027-06-30"));
    }

    @Test
    void whoeverSavesSecondSeesTheOthersDay() {
        var second = merging("2027-01-31");
        done(merging("2026-12-31"));
        assertThat(second.send()).hasStatus(409).bodyText().contains("2026-12-31");
    }

    private String leaningOnTheSmallOne() {
        var title = Ground.title();
        done(ground.existing(title)
                .fill("partner", "academy-" + smallId)
                .fill("purposeIds", ground.purpose(Ground.GROWTH)));
        return title;
    }

    @Test
    void itDoesNotGoIntoOneThatIsNotPrioritisedWhileAnAgreementLeansOnIt() {
        prioritised(smallId, "2016-04-11");
        var title = leaningOnTheSmallOne();
        assertThat(merging("2026-12-31").send())
                .hasStatus(422)
                .bodyText()
                .contains(title, "/avtal/" + ground.agreement(title));
        assertThat(closing(smallId, "2026-12-31").send())
                .hasStatus(422)
                .bodyText()
                .contains(title);
        prioritised(largeId, "2027-01-02");
        assertThat(merging("2026-12-31").send()).hasStatus(422).bodyText().contains(title);
        done(merging("2027-01-01"));
    }

    @Test
    void whatLeanedOnItLeansOnTheOther() {
        prioritised(smallId, "2016-04-11");
        prioritised(largeId, "2020-01-01");
        var title = leaningOnTheSmallOne();
        done(merging("2026-10-31"));
        done(ground.section(ground.agreement(title), "syften").fill("purposeIds", ground.purpose(Ground.GROWTH)));
        assertThat(browser.get("/avtal?text=" + title + "&ranking=PRIORITISED"))
                .bodyText()
                .contains(title);
        assertThat(browser.form(page(largeId) + "/prioritetsslut")
                        .fill("from", "2027-01-01")
                        .fill("decision", "KF § 2")
                        .send())
                .hasStatus(422)
                .bodyText()
                .contains(title);
    }

    @Test
    void theDatabaseIsTheLastGuard() {
        prioritised(smallId, "2016-04-11");
        leaningOnTheSmallOne();
        refusedByTheDatabase("update academy set last_day = '2026-12-31', closure = 'X' where id = " + smallId);
        refusedByTheDatabase("update academy set last_day = '2026-12-31', closure = 'X', successor_id = " + largeId
                + " where id = " + smallId);
        prioritised(largeId, "2020-01-01");
        done(merging("2026-12-31"));
        refusedByTheDatabase("update academy set successor_id = null where id = " + smallId);
        refusedByTheDatabase("delete from academy_priority where academy_id = " + largeId);
    }

    private void refusedByTheDatabase(String sql) {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql(sql).update())
                .withMessageContaining("requires a prioritised academy");
    }

    @Test
    void theClosingIsTakenBackUnlessSomethingLeansOnTheOther() {
        prioritised(largeId, "2020-01-01");
        done(merging("2026-10-31"));
        var title = leaningOnTheSmallOne();
        var back = page(smallId) + "/avslut/angra";
        assertThat(browser.form(back).send()).hasStatus(422).bodyText().contains(title);
        done(browser.form("/avtal/" + ground.agreement(title) + "/makulering").fill("reason", "Fel"));
        done(browser.form(back));
        assertThat(read(page(smallId)).select(".page-head").text()).doesNotContain("Upphör");
        assertThat(browser.get(back)).hasStatus(422).bodyText().contains("har ingen sista dag att ta tillbaka");
    }

    @Test
    void itGetsNoPriorityAnyMore() {
        done(merging("2026-12-31"));
        assertThat(browser.get(page(smallId) + "/prioritet"))
                .hasStatus(422)
                .bodyText()
                .contains("Ge i stället prioritet till det lärosäte som det går upp i");
        assertThat(read(page(smallId)).select("a[href$=/prioritet]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kontaktperson", "ledning", "administrator"})
    void onlyTheCoordinatorClosesAnAcademy(String role) {
        assertThat(browser.as(role).get(page(smallId) + "/avslut")).hasStatus(403);
        assertThat(Browser.html(browser.as(role).get(page(smallId)))).doesNotContain("/avslut");
    }
}
