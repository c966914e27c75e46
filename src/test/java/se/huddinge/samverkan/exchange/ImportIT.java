package se.huddinge.samverkan.exchange;

import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.huddinge.samverkan.browser.BrowserTest;
import se.huddinge.samverkan.browser.Visitor;

/** Monday morning: the coordinator takes in the list she keeps in Excel. */
@BrowserTest
class ImportIT {
    String tag = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void fortyRowsOfWhichThreeAreIncompleteAndOneIsCompleted(Visitor visitor) {
        visitor.signIn("koordinator").open("/import").isAt("Importera avtal");
        visitor.page().getByLabel("Fil med avtal").setInputFiles(file());
        visitor.press("Granska raderna").isAt("avtal.csv").sees("40 rader").follow("Ta in 40 avtal");
        visitor.isAt("Ta in avtalen").press("Ta in").sees("Avtalen är intagna").sees("Intagen");
        visitor.open("/avtal?completeness=INCOMPLETE&text=" + tag)
                .sees("3 avtal")
                .follow("Bara rubrik " + tag)
                .sees("Det här saknas i registreringen")
                .follow("Vem avtalet är slutet med");
        visitor.page().locator("select#partner").selectOption("Södertörns högskola");
        visitor.press("Spara").follow("Första dagen");
        visitor.fill("Första dag", "2021-12-03")
                .choose("Hur länge", "Tills vidare")
                .press("Spara");
        visitor.follow("Ansvarig befattning");
        visitor.page().locator("select#responsibleId").selectOption(new SelectOption().setIndex(1));
        visitor.page().locator("select#ownerId").selectOption(new SelectOption().setIndex(1));
        visitor.press("Spara").follow("Minst ett syfte");
        visitor.page().getByLabel("Personalförsörjning").check();
        visitor.press("Spara").isAt("Bara rubrik " + tag);
        visitor.open("/avtal?completeness=INCOMPLETE&text=" + tag).sees("2 avtal");
    }

    @Test
    void whatIsNoTableIsSaidInPlainSwedish(Visitor visitor) {
        visitor.signIn("koordinator").open("/import");
        visitor.page()
                .getByLabel("Fil med avtal")
                .setInputFiles(
                        new FilePayload("bild.xlsx", "application/octet-stream", new byte[] {'P', 'K', 3, 4, 0}));
        visitor.press("Granska raderna").sees("Det här behöver rättas").sees("Filen går inte att läsa som tabell.");
    }

    @Test
    void aFileThatIsTooLargeIsRefusedInWords(Visitor visitor) {
        visitor.signIn("koordinator").open("/import");
        visitor.page()
                .getByLabel("Fil med avtal")
                .setInputFiles(new FilePayload("stor.csv", "text/csv", new byte[30 * 1024 * 1024]));
        visitor.press("Granska raderna").sees("Filen är för stor");
    }

    private FilePayload file() {
        var rows = IntStream.rangeClosed(1, 37)
                .mapToObj(n ->
                        "Avtal " + n + " " + tag + ";KTH;2021-01-01;2027-12-31;Koordinator;KSF;Personalförsörjning\n")
                .collect(Collectors.joining());
        var text = "Rubrik;Parter;Första dag;Sista dag;Ansvarig befattning;Ägande förvaltning;Syften\n"
                + rows
                + "Utan part " + tag + ";;2021-01-01;tills vidare;Koordinator;KSF;Personalförsörjning\n"
                + "Bara rubrik " + tag + "\n"
                + "Utan slut " + tag + ";KTH;2021-01-01;;Koordinator;KSF;Personalförsörjning\n";
        return new FilePayload("avtal.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }
}
