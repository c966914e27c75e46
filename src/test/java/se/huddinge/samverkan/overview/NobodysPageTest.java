package se.huddinge.samverkan.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.PageTest;
import se.huddinge.samverkan.agreement.Ground;

/** Agreements that no unit owns and nobody answers for: they are counted and shown like others. */
@PageTest
class NobodysPageTest {
    final String title = Ground.title();

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    Ground ground;
    long before;

    @BeforeEach
    void nobodyOwnsThem() {
        ground = new Ground(browser, jdbc);
        before = inForce("ledning");
        var secret = ground.registered("Hemligt " + title);
        jdbc.sql("update agreement set visibility = 'SECRET', secrecy_basis = 'OSL 19:3' where id = ?")
                .param(secret)
                .update();
        for (var id : List.of(ground.registered(title), secret, ground.drafted("Utkast " + title)))
            jdbc.sql("update agreement set owner_id = null, responsible_id = null where id = ?")
                    .param(id)
                    .update();
    }

    long inForce(String name) {
        return Long.parseLong(Jsoup.parse(Browser.html(browser.as(name).get("/oversikt")))
                .select("a[href*=state=IN_FORCE]")
                .first()
                .text());
    }

    @Test
    void theOpenOneIsCountedForWhoeverLooksAndTheOthersForNobody() {
        for (var name : List.of("koordinator", "kontaktperson", "ledning"))
            assertThat(inForce(name)).as(name).isEqualTo(before + 1);
    }

    @Test
    void everyPictureListCalendarAndFileShowsThemOrIsSilent() {
        var places = Stream.of(
                "/oversikt",
                "/oversikt.pdf",
                "/oversikt.xlsx",
                "/strategi",
                "/avtal?text=" + title,
                "/avtal?view=TIMELINE&text=" + title,
                "/avtal?sort=UNIT&order=DESC",
                "/avtal?format=xlsx",
                "/avtal?format=csv",
                "/larosaten/overlapp",
                "/larosaten/overlapp?format=csv",
                "/larosaten/" + ground.id("select id from academy where name_sv = ?", Ground.KTH),
                "/arshjul",
                "/handelser",
                "/sok?q=" + title,
                "/avtal/" + ground.agreement(title));
        places.forEach(place -> {
            for (var name : List.of("koordinator", "kontaktperson", "ledning"))
                assertThat(browser.as(name).get(place)).as(name + " " + place).hasStatusOk();
        });
        assertThat(browser.get("/att-gora")).hasStatusOk();
        for (var name : List.of("kontaktperson", "ledning"))
            assertThat(browser.as(name).get("/avtal?text=" + title))
                    .bodyText()
                    .contains(title)
                    .doesNotContain("Hemligt " + title, "Utkast " + title);
    }
}
