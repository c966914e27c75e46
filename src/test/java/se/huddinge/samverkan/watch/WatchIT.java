package se.huddinge.samverkan.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.huddinge.samverkan.agreement.Ground;
import se.huddinge.samverkan.browser.Chromium;
import se.huddinge.samverkan.browser.Visitor;

/** The last day to begin comes nearer, a letter says so, somebody decides, and it is quiet. */
@WatchTest
@ExtendWith(Chromium.class)
class WatchIT {
    @Autowired
    Mornings mornings;

    @Autowired
    JdbcClient jdbc;

    String title = Ground.title();

    @Test
    void whoIsToldInTimeDecidesAndIsToldNoMore(Visitor visitor) {
        mornings.forget();
        var id = mornings.ending(title, "2027-02-15");
        mornings.on("2026-11-23");
        assertThat(mornings.told(title, "START")).contains("2026-11-23 START 14 kontaktperson");
        var letter = jdbc.sql("select body from mail_message where recipient = 'kontaktperson@kommun.example'")
                .query(String.class)
                .single();
        assertThat(letter)
                .contains(title, "Sista dag att börja förbereda beslut · måndag 7 december 2026, om 14 dagar");
        var link = Pattern.compile("/att-gora/agreement\\.due\\.START/" + id + "/2026-12-07")
                .matcher(letter);
        assertThat(link.find()).isTrue();

        visitor.signIn("kontaktperson").open(link.group()).isAt(title).sees("Påmind en gång, 23 november 2026");
        visitor.page().locator(".inline-links a").first().click();
        visitor.isAt("Ta ställning").page().getByLabel("Omförhandla").check();
        visitor.fill("Varför?", "Delområdena har blivit fler")
                .press("Spara ställningstagandet")
                .isAt("Att göra")
                .sees("Påminnelserna om dagen är slut");
        visitor.open("/avtal/" + id)
                .sees("Omförhandla")
                .sees("Delområdena har blivit fler")
                .sees("När måste arbetet börja?")
                .sees("behöver arbetet börja senast den 7 december 2026");

        jdbc.sql("update watch_rule set enabled = kind <> 'agreement.due.INCOMPLETE'")
                .update();
        var told = mornings.told(title).size();
        for (var morning : new String[] {"2026-12-07", "2026-12-14", "2027-01-15", "2027-02-08"}) mornings.on(morning);
        jdbc.sql("update watch_rule set enabled = true").update();
        assertThat(mornings.told(title)).hasSize(told);
    }
}
