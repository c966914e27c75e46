package se.huddinge.samverkan.placement;

import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.huddinge.samverkan.browser.BrowserTest;
import se.huddinge.samverkan.browser.Visitor;

/** The end of a term: the figures stand in a spreadsheet already. */
@BrowserTest
class PlacementIT {
    private static final String COPIED = """
            Program\tLärosäte\tBeställda\tErbjudna\tTillsatta
            Förskollärarprogrammet\tSödertörns högskola\t120\t104\t97
            Grundlärarprogrammet\tSH\t140\t131\tcirka 118
            """;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theTermsGridIsPastedOneWrongCellIsCorrectedAndItIsSaved(Visitor visitor) {
        forget();
        visitor.signIn("kontaktperson").open("/platser").follow("Registrera en termin");
        visitor.page().getByLabel("Termin").selectOption(new SelectOption().setLabel("HT 2025"));
        visitor.press("Öppna formuläret")
                .isAt("Registrera platser")
                .fill("Mätdatum", "2025-12-10")
                .choose("Siffrorna är", "Slutliga")
                .fill("Klistra in från Excel", COPIED)
                .press("Läs in raderna")
                .sees("”cirka 118” är inget antal")
                .follow("Tillsatta, rad 2")
                .fill("Tillsatta, rad 2", "118");
        visitor.page().locator(".savebar .btn-primary").click();
        visitor.isAt("Platser, Barn- och utbildningsförvaltningen")
                .sees("Platserna är sparade")
                .sees("215")
                .open("/platser?semester=ht2025")
                .sees("1 termin")
                .sees("215");
    }

    @Test
    void theEnterKeySavesAndTakesNoRowAway(Visitor visitor) {
        forget();
        visitor.signIn("medrapportor").isAt("Platser").open("/platser/ny").press("Öppna formuläret");
        visitor.fill("Mätdatum", "2026-11-20")
                .choose("Siffrorna är", "Preliminära")
                .fill("Program, rad 1", "Förskollärarprogrammet")
                .fill("Lärosäte, rad 1", "SH")
                .fill("Tillsatta, rad 1", "12");
        visitor.page().keyboard().press("Enter");
        visitor.sees("Platserna är sparade").sees("Preliminära");
    }

    private void forget() {
        jdbc.sql("delete from placement where term_id in (select id from placement_term where semester_year > 2024)")
                .update();
        jdbc.sql("delete from placement_term where semester_year > 2024").update();
    }
}
