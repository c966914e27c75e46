package se.huddinge.samverkan.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.PageTest;

/** All municipal seats on one page: what is old ends the day before what is new begins. */
@PageTest
class NewTermPageTest {
    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    String mark = UUID.randomUUID().toString().replaceAll("[0-9-]", "") + "x";

    private BodyGround ground() {
        return new BodyGround(browser, jdbc);
    }

    /** A chair, a member and an academy's representative. */
    private String council() {
        var body = ground().formed(BodyGround.title());
        ground().elected(body, "Gamla " + mark, "CHAIR");
        assertThat(ground().member(body, "Kvar " + mark).send()).hasRedirectedUrl(body);
        ground().speaksFor(body, "Rektor " + mark, BodyGround.SH);
        return body;
    }

    private String members(String address) {
        return Jsoup.parse(Browser.html(browser.get(address)))
                .select("#ledamoter tbody")
                .text();
    }

    @Test
    void theOldEndTheDayBeforeTheNewBegin() {
        var body = council();
        var form = browser.form(body + "/mandatperiod")
                .fill("rows[0].who", "NEW")
                .fill("rows[0].name", "Nya " + mark)
                .fill("rows[0].email", mark + "@kommun.example");
        assertThat(form.send()).hasRedirectedUrl(body);
        assertThat(form.send()).hasRedirectedUrl(body);
        assertThat(members(body)).contains("Gamla " + mark, "Kvar " + mark, "Rektor " + mark);
        assertThat(members(body + "?dag=2026-12-31"))
                .contains("Gamla " + mark, "Kvar " + mark)
                .doesNotContain("Nya " + mark);
        assertThat(members(body + "?dag=2027-01-01"))
                .contains("Nya " + mark, "Kvar " + mark, "Rektor " + mark, "Mandatperioden 2027–2030", "2030-12-31")
                .doesNotContain("Gamla " + mark);
        assertThat(browser.get(body)).bodyText().doesNotContain("mandat löper ut");
        assertThat(browser.get(body + "/historik"))
                .bodyText()
                .contains("Ny mandatperiod", "Nya " + mark)
                .doesNotContain("??");
    }

    @Test
    void allThatIsWrongIsSaidAtOnceAndNothingIsLost() {
        var body = council();
        var refused = browser.form(body + "/mandatperiod")
                .fill("rows[0].who", "NEW")
                .fill("rows[1].who", "ENDS")
                .fill("rows[2].who", "NEW")
                .fill("rows[2].name", "Tredje " + mark)
                .fill("rows[2].role", "CHAIR")
                .fill("rows[2].kind", "ELECTED")
                .send();
        assertThat(refused)
                .hasStatus(422)
                .bodyText()
                .contains("Skriv vem som tar platsen", "Rådet leds av ordföranden i", "Tredje " + mark)
                .contains("href=\"#rows0.name\"", "href=\"#rows2.represents\"");
        var page = Jsoup.parse(Browser.html(refused));
        assertThat(page.select("[name='rows[1].who'] option[selected]").val()).isEqualTo("ENDS");
        assertThat(members(body + "?dag=2027-01-01")).contains("Kvar " + mark);
        assertThat(ground().agreements().count("select count(*) from person where name = ?", "Tredje " + mark))
                .isZero();
    }

    @Test
    void aDayThatCannotBeReadCostsNoRow() {
        var body = council();
        var refused = browser.form(body + "/mandatperiod")
                .fill("validFrom", "nyår")
                .fill("rows[1].who", "ENDS")
                .send();
        assertThat(refused).hasStatus(422).bodyText().contains("Skriv dagen som", "href=\"#validFrom\"");
        assertThat(Jsoup.parse(Browser.html(refused))
                        .select("[name='rows[1].who'] option[selected]")
                        .val())
                .isEqualTo("ENDS");
    }

    @Test
    void aSeatCanEndAndAnotherBeAdded() {
        var body = council();
        assertThat(browser.form(body + "/mandatperiod")
                        .fill("rows[1].who", "ENDS")
                        .fill("rows[2].who", ground().person("Rektor " + mark))
                        .fill("rows[3].who", "NEW")
                        .fill("rows[3].name", "Extra " + mark)
                        .send())
                .hasStatus(422)
                .bodyText()
                .contains("sitter redan här");
        assertThat(browser.form(body + "/mandatperiod")
                        .fill("rows[1].who", "ENDS")
                        .fill("rows[3].who", "NEW")
                        .fill("rows[3].name", "Extra " + mark)
                        .send())
                .hasRedirectedUrl(body);
        assertThat(members(body + "?dag=2027-02-01"))
                .contains("Gamla " + mark, "Extra " + mark)
                .doesNotContain("Kvar " + mark);
    }

    @Test
    void whoHasChangedASeatMeanwhileIsNotOverwritten() {
        var body = council();
        var mine = browser.form(body + "/mandatperiod").fill("rows[1].who", "ENDS");
        assertThat(ground().member(body, "Emellan " + mark).send()).hasRedirectedUrl(body);
        assertThat(mine.send()).hasStatus(409).bodyText().contains("Det du skrev står kvar");
        assertThat(members(body + "?dag=2027-02-01")).contains("Kvar " + mark);
        assertThat(browser.crafted(body + "/mandatperiod")
                        .fill("rows[4711].who", "NEW")
                        .send())
                .hasStatus(422);
    }

    @Test
    void termsOfOfficeAreDataAndNeverOverlap() {
        assertThat(browser.get("/mandatperioder")).bodyText().contains("2023–2026", "2027-01-01 till 2030-12-31");
        assertThat(browser.form("/mandatperioder/ny")
                        .fill("name", "2030–2034")
                        .fill("validFrom", "2030-01-01")
                        .fill("validTo", "2034-12-31")
                        .send())
                .hasStatus(422)
                .bodyText()
                .contains("Perioden går in i 2027–2030");
        council();
        assertThat(browser.form("/mandatperioder/" + ground().term("2023–2026"))
                        .fill("validTo", "2026-06-30")
                        .send())
                .hasStatus(422)
                .bodyText()
                .contains("utanför de dagarna");
        assertThat(browser.as("kontaktperson").get("/mandatperioder")).hasStatus(403);
    }
}
