package se.huddinge.samverkan.idea;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import org.jsoup.Jsoup;
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

@PageTest
class IdeaPageTest {
    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Statements statements;

    String title = "Läsning på lovet " + Mark.next();

    private Ground ground() {
        return new Ground(browser, jdbc);
    }

    private Long academy(String name) {
        return ground().id("select id from academy where name_sv = ?", name);
    }

    private Browser.Form filled(Browser who) {
        return who.form("/ideer/ny")
                .fill("kind", "COLLABORATION")
                .fill("title", title)
                .fill("need", "Eleverna tappar i läsning över sommaren.")
                .fill("whom", "Eleverna i årskurs 3")
                .fill("effect", "Fler läser i augusti som de läste i juni.")
                .fill("unitId", ground().unit(Ground.SCHOOLS));
    }

    private String raised(Browser who) {
        return addressOf(filled(who));
    }

    private static String addressOf(Browser.Form form) {
        var address = form.send().getResponse().getRedirectedUrl();
        assertThat(address).isNotNull();
        return address;
    }

    private void step(Browser who, String address, String name, String words) {
        assertThat(who.form(address + "/" + name).fill("words", words).send()).hasRedirectedUrl(address);
    }

    private Browser.Form toAgreement(Browser who, String address) {
        return who.form(address + "/avtal").fill("academyIds", academy(Ground.KTH));
    }

    @Test
    void whoeverReadsPutsInAnIdeaOnceAndAllReadIt() {
        for (var who : new String[] {"kontaktperson2", "ledning"}) {
            var form = filled(browser.as(who));
            var address = form.send().getResponse().getRedirectedUrl();
            assertThat(form.send()).hasRedirectedUrl(address);
            for (var reader : new String[] {"koordinator", "kontaktperson", "ledning"})
                assertThat(browser.as(reader).get(address))
                        .hasStatusOk()
                        .bodyText()
                        .contains(title, "Uppslag", "Eleverna i årskurs 3", "har inte svarat än");
        }
        assertThat(browser.as("medrapportor").get("/ideer/ny")).hasStatus(403);
        assertThat(browser.get("/ideer/999999999")).hasStatus(404);
    }

    @Test
    void aWishIsAnsweredByTheContactPersonOfItsUnitAndItsSenderSeesIt() {
        var sender = browser.as("ledning");
        var address = addressOf(filled(sender).fill("kind", "TRAINING"));
        assertThat(browser.as("kontaktperson").get("/att-gora?kind=idea.due.ANSWER"))
                .bodyText()
                .contains(title);
        assertThat(browser.as("kontaktperson2").get("/att-gora?whose=ALL&kind=idea.due.ANSWER"))
                .bodyText()
                .doesNotContain(title);
        var answerer = browser.as("kontaktperson");
        step(answerer, address, "dialog", "Vi har frågat högskolan.");
        step(answerer, address, "avskrivning", "Kursen ges inte längre.");
        assertThat(answerer.get("/att-gora?kind=idea.due.ANSWER")).bodyText().doesNotContain(title);
        assertThat(sender.get(address))
                .bodyText()
                .contains("Avskriven", "Vi har frågat högskolan.", "Kursen ges inte längre.", "Karin Åström");
        assertThat(sender.get("/ideer?whose=MINE&text=" + title)).bodyText().contains("1 idé", "Avskriven");
        assertThat(browser.get("/ideer?whose=MINE&text=" + title)).bodyText().contains("Inga idéer");
    }

    @Test
    void anIdeaIsTakenOnByTheCoordinatorAndItsOwnUnitOnly() {
        var address = raised(browser.as("kontaktperson2"));
        var other = browser.as("kontaktperson2");
        for (var step :
                new String[] {"dialog", "beredning", "avskrivning", "larosaten", "avtal", "projekt", "ateroppning"})
            assertThat(other.get(address + "/" + step)).as(step).hasStatus(403);
        assertThat(other.get(address))
                .bodyText()
                .contains("/redigera")
                .doesNotContain(address + "/dialog", address + "/avtal");
        assertThat(other.form(address + "/redigera")
                        .fill("need", "Bättre sagt.")
                        .send())
                .hasRedirectedUrl(address);
        assertThat(browser.as("ledning").get(address + "/redigera")).hasStatus(403);
        step(browser.as("kontaktperson"), address, "dialog", "Vi hörs.");
        assertThat(other.get(address + "/redigera")).hasStatus(403);
        assertThat(other.crafted(address + "/avskrivning")
                        .fill("words", "Nej")
                        .fill("version", 1)
                        .send())
                .hasStatus(403);
    }

    @Test
    void anIdeaBecomesADraftAgreementOnceWithAllThatItSaid() {
        var purpose = ground().purpose(Ground.STAFFING);
        var address = addressOf(filled(browser.as("kontaktperson")).fill("purposeIds", purpose));
        var who = browser.as("kontaktperson");
        step(who, address, "beredning", "Vi skriver ett utkast.");
        var form = toAgreement(who, address);
        var agreement = form.send().getResponse().getRedirectedUrl();
        assertThat(agreement).startsWith("/avtal/");
        assertThat(form.send()).hasRedirectedUrl(agreement);
        assertThat(ground().count("select count(*) from agreement where title = ?", title))
                .isEqualTo(1);
        assertThat(browser.get(agreement))
                .bodyText()
                .contains(
                        title,
                        "Började som idé",
                        "href=\"" + address + "\"",
                        Ground.KTH,
                        Ground.STAFFING,
                        "Eleverna tappar i läsning över sommaren.",
                        "Fler läser i augusti");
        assertThat(browser.get(address)).bodyText().contains("Blev avtal", "href=\"" + agreement + "\"");
        assertThat(browser.as("ledning").get(address))
                .bodyText()
                .contains("går inte att läsa för alla än")
                .doesNotContain("href=\"" + agreement + "\"");
        assertThat(who.get(address + "/projekt")).hasStatus(422).bodyText().contains("är avgjord");
    }

    @Test
    void twoClicksAtTheSameTimeMakeOneAgreement() throws Exception {
        var address = raised(browser);
        var form = toAgreement(browser, address).fill("responsibleId", ground().position(Ground.EXECUTIVE_OFFICE));
        var one = CompletableFuture.supplyAsync(form::send);
        var two = CompletableFuture.supplyAsync(form::send);
        assertThat(one.get().getResponse().getStatus()).isIn(303, 409);
        assertThat(two.get().getResponse().getStatus()).isIn(303, 409);
        assertThat(ground().count("select count(*) from agreement where title = ?", title))
                .isEqualTo(1);
        assertThat(ground().count("""
                select count(*) from idea_step s join idea i on i.id = s.idea_id
                where i.title = ? and s.state = 'BECAME_AGREEMENT'""", title)).isEqualTo(1);
    }

    @Test
    void anIdeaWhoseDraftIsTakenBackIsOpenAgain() {
        var address = raised(browser);
        var agreement = toAgreement(browser, address)
                .fill("responsibleId", ground().position(Ground.EXECUTIVE_OFFICE))
                .send()
                .getResponse()
                .getRedirectedUrl();
        assertThat(agreement).isNotNull();
        var removal = Jsoup.parse(Browser.html(browser.get(agreement)))
                .select("a[href$=borttagning]")
                .attr("href");
        assertThat(removal).isNotEmpty();
        assertThat(browser.form(removal).send().getResponse().getStatus()).isEqualTo(303);
        assertThat(browser.get(agreement)).hasStatus(404);
        assertThat(browser.get(address))
                .bodyText()
                .contains("Bereds", "Avtalsutkastet togs bort, så idén är öppen igen");
        assertThat(toAgreement(browser, address)
                        .fill("responsibleId", ground().position(Ground.EXECUTIVE_OFFICE))
                        .send()
                        .getResponse()
                        .getRedirectedUrl())
                .startsWith("/avtal/");
    }

    @Test
    void anIdeaBecomesAProjectAndMayBeOpenedAgainWhenThatIsGivenUp() {
        var address = raised(browser.as("ledning"));
        var who = browser.as("kontaktperson");
        var form = who.form(address + "/projekt").fill("academyIds", academy(Ground.KTH));
        var project = form.send().getResponse().getRedirectedUrl();
        assertThat(project).startsWith("/projekt/");
        assertThat(form.send()).hasRedirectedUrl(project);
        assertThat(who.get(project)).bodyText().contains("Började som idé", title, "Eleverna tappar i läsning");
        assertThat(who.get(address + "/ateroppning")).hasStatus(422);
        assertThat(who.form(project + "/avbrott").fill("reason", "Ingen tid").send())
                .hasRedirectedUrl(project);
        assertThat(who.get(address)).bodyText().contains("Blev projekt", "Avbrutet", "/ateroppning");
        step(who, address, "ateroppning", "Nu finns det tid.");
        assertThat(who.get(address)).bodyText().contains("Dialog", "Nu finns det tid.");
    }

    @Test
    void onlyOtherAcademiesCallForAReasonThatFollowsAlong() {
        var address = raised(browser);
        var chalmers = academy(Ground.CHALMERS);
        var choice = browser.form(address + "/larosaten").fill("academyIds", chalmers);
        assertThat(choice.send()).hasStatus(422).bodyText().contains("Inget av lärosätena är prioriterat");
        assertThat(choice.fill("reason", "LACKING")
                        .fill("reasonText", "Ingen annan forskar om läsglasögon.")
                        .send())
                .hasRedirectedUrl(address);
        assertThat(browser.get(address))
                .bodyText()
                .contains("Kunskapen saknas där", "Ingen annan forskar om läsglasögon.");
        var agreement = browser.form(address + "/avtal")
                .fill("responsibleId", ground().position(Ground.EXECUTIVE_OFFICE))
                .send()
                .getResponse()
                .getRedirectedUrl();
        assertThat(browser.get(agreement)).bodyText().contains("Ingen annan forskar om läsglasögon.");
    }

    @Test
    void growthWithoutAPrioritisedAcademyIsRefusedAtTheFieldAndNothingIsMade() {
        var address = raised(browser);
        var form = browser.form(address + "/projekt")
                .fill("academyIds", academy(Ground.CHALMERS))
                .fill("purposeIds", ground().purpose(Ground.GROWTH))
                .fill("reason", "OTHER")
                .fill("reasonText", "De vill.");
        assertThat(form.send()).hasStatus(422).bodyText().contains("href=\"#purposeIds\"");
        assertThat(ground().count("select count(*) from project where title = ?", title))
                .isZero();
        assertThat(browser.get(address)).bodyText().contains("Uppslag");
    }

    @Test
    void academiesAreSuggestedWithTheReasonsAndThePrioritisedComeFirst() {
        jdbc.sql("""
                insert into academy_subject_area (academy_id, name)
                select id, 'lärglasforskning' from academy where name_sv in (?, ?) on conflict do nothing""").params(Ground.CHALMERS, Ground.KI).update();
        var address = addressOf(filled(browser).fill("need", "Vi vill veta mer om lärglasforskning."));
        var html = Browser.html(browser.get(address));
        assertThat(html).contains("Ämne: lärglasforskning", "Prioriterat i strategin");
        var named = Jsoup.parse(html)
                .select("[aria-labelledby=suggested] > ul > li > div > a")
                .eachText();
        assertThat(named).contains(Ground.KI, Ground.CHALMERS);
        assertThat(named.indexOf(Ground.KI)).isLessThan(named.indexOf(Ground.CHALMERS));
    }

    @Test
    void theBoardShowsEachIdeaWhereItStandsWithAWayOn() {
        var address = raised(browser.as("kontaktperson2"));
        var query = "/ideer/tavla?text=" + title;
        assertThat(browser.as("kontaktperson").get(query)).bodyText().contains(title, address + "/dialog");
        assertThat(browser.as("kontaktperson2").get(query))
                .bodyText()
                .contains(title)
                .doesNotContain(address + "/dialog");
        step(browser, address, "beredning", "Nu gör vi det.");
        assertThat(browser.get(query)).bodyText().contains(address + "/avtal", address + "/projekt");
    }

    @Test
    void ideasAreFoundInListsFilesSearchAndUnderTheStrategy() {
        var purpose = ground().purpose(Ground.STAFFING);
        addressOf(filled(browser).fill("purposeIds", purpose).fill("academyIds", academy(Ground.KTH)));
        assertThat(browser.get("/ideer?format=csv&text=" + title)).bodyText().contains(title, "Uppslag");
        assertThat(browser.get("/ideer?whose=OPEN&purpose=" + purpose + "&text=" + title))
                .bodyText()
                .contains("1 idé");
        assertThat(browser.get("/sok?q=" + title.substring(title.length() - 12)))
                .bodyText()
                .contains("href=\"/ideer/");
        assertThat(browser.get("/strategi")).bodyText().contains("/ideer?whose=OPEN&amp;purpose=" + purpose);
        assertThat(browser.get("/larosaten/" + academy(Ground.KTH))).bodyText().contains(title);
        assertThat(browser.get("/forvaltningar/" + ground().unit(Ground.SCHOOLS)))
                .bodyText()
                .contains("Lämna en idé");
    }

    @Test
    void aStepSentTwiceIsTakenOnceAndAnOldOneIsRefused() {
        var address = raised(browser);
        var first = browser.form(address + "/dialog").fill("words", "Vi hörs.");
        var stale = browser.form(address + "/avskrivning").fill("words", "Nej.");
        assertThat(first.send()).hasRedirectedUrl(address);
        assertThat(first.send()).hasRedirectedUrl(address);
        assertThat(stale.send()).hasStatus(409);
        var mine = browser.form(address + "/redigera").fill("title", "Min version");
        browser.form(address + "/redigera").fill("title", "Kollegans version").send();
        assertThat(mine.send()).hasStatus(409).bodyText().contains("Min version", "Kollegans version");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            title,      '',        Fyll i fältet
            need,       ' ',       Fyll i fältet
            whom,       '',        Fyll i fältet
            effect,     '',        Fyll i fältet
            unitId,     999999999, Valet finns inte längre
            academyIds, 999999999, Valet finns inte längre
            purposeIds, 999999999, Valet finns inte längre
            """)
    void whatCannotBeIsRefusedAtItsField(String field, String typed, String message) {
        assertThat(filled(browser).fill(field, typed).send())
                .hasStatus(422)
                .bodyText()
                .contains(message, "href=\"#" + field + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sort=x&page=-5&order=y&unit=z&state=1",
                "page=2147483647&sort=UNIT",
                "state=RAISED&whose=OPEN&academy=1",
                "state=DISMISSED&whose=OPEN"
            })
    void aListWhoseAddressCannotBeReadShowsTheDefault(String query) {
        assertThat(browser.get("/ideer?" + query)).hasStatusOk();
        assertThat(browser.get("/ideer/tavla?" + query)).hasStatusOk();
    }

    @Test
    void pagesCostAFixedNumberOfStatements() {
        var first = raised(browser);
        for (var address : new String[] {"/ideer", first, "/ideer/tavla"}) {
            browser.get(address);
            var few = statements.during(() -> browser.get(address)).size();
            raised(browser);
            step(browser, first, "dialog", "Vi hörs.");
            assertThat(statements.during(() -> browser.get(address))).hasSize(few);
            assertThat(few).as(address).isLessThanOrEqualTo(15);
        }
    }
}
