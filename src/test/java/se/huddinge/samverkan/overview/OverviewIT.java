package se.huddinge.samverkan.overview;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Files;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.activity.Desk;
import se.huddinge.samverkan.browser.BrowserTest;
import se.huddinge.samverkan.browser.Visitor;

/** The overview as management meets it: on a wall, on a phone, without colours, read aloud, and on paper. */
@BrowserTest
class OverviewIT {
    static final String CELL = Desk.SCHOOLS + ", Personalförsörjning";

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void something() {
        var desk = new Desk(browser.as("kontaktperson"), jdbc);
        for (int n = 0; n < 3; n++)
            desk.entry("Gästföreläsning", Desk.title(), Desk.KTH)
                    .fill("heldOn", "2025-10-0" + (n + 1))
                    .fill("people", 11)
                    .send();
    }

    static List<String> figures(Page page) {
        return page.locator(".figures .value a").allInnerTexts().stream()
                .map(String::strip)
                .toList();
    }

    static String text(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void managementPrintsTheOverview(Visitor visitor) throws Exception {
        visitor.signIn("ledning").isAt("Översikt");
        var page = visitor.page();
        page.getByLabel("Period").selectOption(new SelectOption().setLabel("Hela 2025"));
        visitor.press("Visa").sees("1 januari 2025 till 31 december 2025");
        var shown = figures(page);
        assertThat(shown).hasSize(4);

        var download = page.waitForDownload(() -> visitor.follow("Hämta som PDF"));
        assertThat(download.suggestedFilename()).isEqualTo("Översikt 2025-01-01 till 2025-12-31.pdf");
        assertThat(text(Files.readAllBytes(download.path())))
                .contains("1 januari 2025 till 31 december 2025")
                .contains(String.join(" ", shown) + " av ");

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        for (var onlyOnScreen : List.of("nav.nav", ".page-head form", "#latest", "#own", ".find"))
            assertThat(page.locator(onlyOnScreen)).isHidden();
        for (var onPaper :
                List.of("#figures", "#matrix", "#attention", "#time", "#months", "#areas", "#places", "#resources"))
            assertThat(page.locator(onPaper)).isVisible();
        assertThat(page.locator("section:has(#attention)").boundingBox().y)
                .as("beside the matrix")
                .isEqualTo(page.locator("section:has(#matrix)").boundingBox().y);
        var printed = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
        assertThat(text(printed))
                .contains("1 januari 2025 till 31 december 2025")
                .contains(shown);
        try (var sheets = Loader.loadPDF(printed)) {
            assertThat(sheets.getNumberOfPages()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 375, 768, 1280, 1920})
    void thePageFitsWhereItIsRead(int width, Visitor visitor) {
        var page = visitor.signIn("ledning")
                .open("/oversikt?period=2025-10-01/2025-12-31")
                .page();
        page.setViewportSize(width, 900);
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
    }

    @Test
    void theMatrixIsReadOnAPhone(Visitor visitor) {
        var page = visitor.signIn("ledning")
                .open("/oversikt?period=2025-10-01/2025-12-31")
                .page();
        page.setViewportSize(320, 800);
        var cell = page.locator("table.heat a", new Page.LocatorOptions().setHasText(CELL));
        cell.scrollIntoViewIfNeeded();
        var box = cell.boundingBox();
        assertThat(box.width).isGreaterThanOrEqualTo(24);
        assertThat(box.height).isGreaterThanOrEqualTo(24);
        assertThat(box.x + box.width).isLessThanOrEqualTo(320);
        cell.click();
        visitor.isAt("Aktiviteter");
    }

    /** A table of rows and columns that have names, each figure a link that says what it counts, also on a phone. */
    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void theMatrixIsReadAloud(int width, Visitor visitor) {
        var page = visitor.signIn("ledning")
                .open("/oversikt?period=2025-10-01/2025-12-31")
                .page();
        page.setViewportSize(width, 800);
        var frame = page.getByRole(
                AriaRole.GROUP, new Page.GetByRoleOptions().setName("Var strategin syns i verksamheten"));
        assertThat(frame).hasAttribute("tabindex", "0");
        var heard = frame.ariaSnapshot().replace("\u00AD", "");
        assertThat(heard)
                .contains("table \"Förvaltning och syfte: Antal aktiviteter, 2025-10-01 till 2025-12-31\"")
                .contains("columnheader \"Personalförsörjning\"", "columnheader \"Totalt\"")
                .contains("rowheader \"" + Desk.SCHOOLS + "\"")
                .containsPattern("link \"\\d+ ?: " + CELL + "\"")
                .containsPattern("link \"\\d+ ?: Totalt\"");
    }

    /** Where colours are the reader's own, the edge says what the colour said. */
    @Test
    void theMatrixIsReadWithoutItsColours(Visitor visitor) {
        var page = visitor.signIn("ledning")
                .open("/oversikt?period=2025-10-01/2025-12-31")
                .page();
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        assertThat(width(page, "table.heat td.h0")).isEqualTo(1);
        assertThat(width(page, "table.heat td.h5, table.heat td.h4, table.heat td.h3"))
                .isGreaterThan(1);
        assertThat(width(page, ".legend i.h0")).isEqualTo(1);
        assertThat(page.locator("table.heat a", new Page.LocatorOptions().setHasText(CELL)))
                .isVisible();
    }

    static double width(Page page, String of) {
        return ((Number) page.locator(of).first().evaluate("cell => parseFloat(getComputedStyle(cell).borderTopWidth)"))
                .doubleValue();
    }
}
