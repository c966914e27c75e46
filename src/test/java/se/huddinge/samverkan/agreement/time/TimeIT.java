package se.huddinge.samverkan.agreement.time;

import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;
import se.huddinge.samverkan.agreement.Ground;
import se.huddinge.samverkan.browser.BrowserTest;
import se.huddinge.samverkan.browser.Visitor;

/** Notice that comes too late, as the coordinator meets it. */
@BrowserTest
class TimeIT {
    String title = Ground.title();

    @Test
    void noticeReceivedTooLateLetsTheYearRunOnAndThePageSaysWhy(Visitor visitor) {
        visitor.signIn("koordinator").open("/avtal/befintligt").fill("Rubrik", title);
        visitor.page().locator("select#partner").selectOption(new SelectOption().setLabel(Ground.KTH));
        visitor.page().getByLabel("Ansvarig befattning").selectOption(new SelectOption().setIndex(1));
        visitor.fill("Första dag", "2021-12-03")
                .choose("Hur länge", "Till en bestämd dag")
                .fill("Sista dag", "2024-12-02")
                .press("Registrera avtalet")
                .isAt(title)
                .follow("Ändra avtalstiden")
                .choose("Vad händer när tiden är slut?", "Det förlängs av sig självt")
                .fill("Månader per förlängning", "12")
                .choose("Till när kan avtalet sägas upp?", "Till slutet av avtalsperioden")
                .fill("Uppsägningstidens längd", "6")
                .choose("Månader eller dagar", "månader")
                .press("Spara")
                .sees("Avtalet förlängs med ett år från och med den 3 december 2026, eftersom ingen part sade upp det"
                        + " senast den 2 juni 2026 (sex månaders uppsägningstid).");
        visitor.follow("Registrera uppsägning")
                .isAt("Registrera uppsägning")
                .fill("Om uppsägningen tas emot den", "2026-06-15")
                .press("Räkna ut")
                .sees("kommer för sent för att avtalet ska upphöra den 2 december 2026")
                .choose("Vem säger upp avtalet?", Ground.KTH)
                .press("Spara uppsägningen")
                .isAt(title)
                .sees("Uppsägningen är registrerad")
                .sees("den skulle ha kommit senast den 2 juni 2026 (sex månaders uppsägningstid)")
                .sees("Avtalet gäller därför i ett år till och upphör den 2 december 2027.");
        visitor.open("/avtal?state=NOTICE_GIVEN&text=" + title).sees("1 avtal").sees("Uppsagt, upphör om");
    }
}
