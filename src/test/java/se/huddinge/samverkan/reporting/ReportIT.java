package se.huddinge.samverkan.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.time.LocalDateTime;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.Mark;
import se.huddinge.samverkan.activity.Desk;
import se.huddinge.samverkan.browser.BrowserTest;
import se.huddinge.samverkan.browser.Visitor;
import se.huddinge.samverkan.watch.reminder.Reminding;

/** A whole round: three units are asked, one is late, one gets it back twice; and what is locked is walked down into. */
@BrowserTest
class ReportIT {
    static final String LATE = "Social- och äldreomsorgsförvaltningen";

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Reminding reminding;

    Visitor visitor;
    String title = "Redovisning " + Mark.next();
    String done = Desk.title();
    String round;

    @BeforeEach
    void somethingWasDoneAndTheThirdUnitHasAContactPerson() {
        new Desk(browser.as("kontaktperson"), jdbc)
                .entry("Gästföreläsning", done, Desk.KTH)
                .fill("heldOn", "2008-03-10")
                .fill("people", 41)
                .send();
        jdbc.sql("""
                        insert into holding (submission_id, position_id, account_id, kind, valid_from)
                        select gen_random_uuid(), p.id, a.id, 'HOLDER', '2026-01-01'
                        from account a, position p join unit u on u.id = p.unit_id
                        where a.username = 'medrapportor' and u.name_sv = ? and p.kind = 'CONTACT_PERSON'""").param(LATE).update();
    }

    @AfterEach
    void asItWas() {
        jdbc.sql("""
                        delete from holding h using position p, unit u where p.id = h.position_id and u.id = p.unit_id
                            and u.name_sv = ? and p.kind = 'CONTACT_PERSON'""").param(LATE).update();
        jdbc.sql(
                        "update reporting_round set status = 'COMPILED', compiled_on = '2026-11-23' where status = 'OPEN' and title = ?")
                .param(title)
                .update();
    }

    @Test
    void aRoundFromOpeningToWhatIsLockedAndPresented(Visitor visitor) throws Exception {
        this.visitor = visitor;
        opened();
        handedIn("kontaktperson", Desk.SCHOOLS, "Skolorna har fått **tolv** handledare.");
        visitor.page().setViewportSize(375, 700);
        handedIn("kontaktperson2", Desk.CULTURE, "Vi har gjort en del.");
        fits();
        visitor.page().setViewportSize(1280, 900);
        sentBack("Hur många var med?");
        handedIn("kontaktperson2", Desk.CULTURE, "Vi har haft trettio med.");
        sentBack("Och vad ledde det till?");
        handedIn("kontaktperson2", Desk.CULTURE, "Trettio var med. Två fortsätter.");
        reminded();
        closed();
        locked();
        printed();
        notedAfterwards();
        walkedDown();
    }

    private void as(String username) {
        visitor.page().context().clearCookies();
        visitor.signIn(username);
    }

    private void opened() {
        as("koordinator");
        visitor.open("/rapporter")
                .follow("Ny omgång")
                .follow("Annan redovisning")
                .isAt("Ny omgång");
        visitor.fill("Rubrik", title)
                .fill("Periodens första dag", "2008-03-01")
                .fill("Periodens sista dag", "2008-03-31")
                .fill("Öppnas", "2026-11-01")
                .fill("Bidragen ska in", "2026-11-20")
                .fill("Sammanställd", "2026-12-01")
                .fill("Överlämnas", "2026-12-10");
        var asked = visitor.page().locator("input[name=unitIds]:checked");
        while (asked.count() > 0) asked.first().uncheck();
        for (var unit : new String[] {Desk.SCHOOLS, Desk.CULTURE, LATE})
            visitor.page().getByLabel(unit).check();
        visitor.press("Planera omgången").isAt(title);
        round = visitor.page().url().replaceFirst(".*(/rapporter/\\d+).*", "$1");
        visitor.follow("Öppna omgången")
                .sees("3 enheter ombeds skriva")
                .press("Öppna omgången")
                .sees("Öppen för bidrag");
    }

    private void handedIn(String username, String unit, String text) {
        as(username);
        visitor.open("/min-forvaltning").follow("Bidrag till " + title).sees(unit);
        visitor.fill("Vad samverkan har gett", text)
                .fill("Avstämt med chef", "Eva Chef")
                .fill("Avstämt den", "2026-11-20")
                .press("Lämna in")
                .sees("Bidraget är inlämnat. Tack!");
    }

    private void sentBack(String why) {
        as("koordinator");
        visitor.open(round)
                .follow(Desk.CULTURE)
                .follow("Skicka tillbaka")
                .fill("Vad som ska kompletteras", why)
                .press("Skicka tillbaka")
                .sees("Bidraget är skickat tillbaka.");
    }

    /** By the letter of the first morning after the last day. */
    private void reminded() {
        for (var table : new String[] {"watch_reminder", "watch_letter", "watch_morning", "mail_message"})
            jdbc.sql("delete from " + table).update();
        reminding.at(LocalDateTime.parse("2026-11-23T08:00"));
        var letter = jdbc.sql("select body from mail_message where recipient = 'medrapportor@kommun.example'")
                .query(String.class)
                .single();
        assertThat(letter).contains(title);
        var link = Pattern.compile("/att-gora/reporting\\.due\\.CONTRIBUTION/\\d+/2026-11-20")
                .matcher(letter);
        assertThat(link.find()).as(letter).isTrue();
        as("medrapportor");
        visitor.open(link.group()).sees(title).sees("Påmind en gång");
    }

    private void closed() {
        as("koordinator");
        visitor.open(round).sees(LATE).sees("Försenat");
        visitor.follow(Desk.CULTURE).follow("Markera som klart").press("Markera som klart");
        visitor.follow("Stäng för bidrag")
                .sees(LATE)
                .press("Stäng för bidrag")
                .sees("Skriv varför rapporten inte väntar på det som saknas")
                .fill("Varför", "De hann inte")
                .press("Stäng för bidrag")
                .sees("Omgången är stängd.");
    }

    private void locked() {
        visitor.follow("Rapporten").follow("Utkast till rapport").sees("Trettio var med. Två fortsätter.");
        visitor.open(round + "/rapport/utkast/SUMMARY").page().locator("#words").fill("Våren gav *mycket*.");
        visitor.press("Förhandsgranska").sees("Så läses texten").press("Spara").sees("Texten är sparad.");
        visitor.follow("Lås rapporten")
                .sees("En låst rapport ändras aldrig.")
                .press("Lås rapporten")
                .sees("Version 1 är låst");
    }

    private void printed() throws Exception {
        var download = visitor.page().waitForDownload(() -> visitor.follow("Rapporten som PDF"));
        assertThat(download.suggestedFilename()).endsWith(".pdf");
        try (var pdf = Loader.loadPDF(Files.readAllBytes(download.path()))) {
            var reader = new PDFTextStripper();
            reader.setSortByPosition(true);
            var text = reader.getText(pdf).replaceAll("\\s+", " ");
            assertThat(text)
                    .contains("Våren gav mycket.", "Aktiviteter 1 0", "Personer 41 0")
                    .contains("Skolorna har fått tolv handledare.", "Trettio var med. Två fortsätter.")
                    .contains(LATE + " Utan bidrag", "Version 1, låst 2026-11-23 10:00");
        }
    }

    private void notedAfterwards() {
        visitor.follow("Notera godkännande")
                .fill("Instans", "Kommunstyrelsen")
                .fill("Godkänd den", "2026-11-20")
                .fill("Paragraf", "142")
                .press("Spara")
                .sees("Godkänd av Kommunstyrelsen");
        visitor.follow("Notera presentation").page().locator("#forum").fill("Kommunens ledningsgrupp");
        visitor.fill("Presenterad den", "2026-11-21")
                .fill("Av vem", "Anna Bergström")
                .fill("Vad det ledde till", "Två uppdrag")
                .press("Spara")
                .sees("Presenterad för Kommunens ledningsgrupp")
                .sees("Två uppdrag");
    }

    private void walkedDown() {
        visitor.page().setViewportSize(375, 700);
        fits();
        visitor.page().locator("#SUMMARY td a").first().click();
        visitor.isAt("Raderna bakom siffran")
                .sees("1 rad")
                .sees("Som de var när rapporten låstes")
                .sees(done);
        fits();
        visitor.page().locator("main tbody td a").first().click();
        visitor.isAt(done);
    }

    private void fits() {
        assertThat(visitor.page()
                        .evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .isEqualTo(true);
    }
}
