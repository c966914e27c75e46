package se.huddinge.samverkan.agreement.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.Mark;
import se.huddinge.samverkan.agreement.Ground;
import se.huddinge.samverkan.browser.BrowserTest;
import se.huddinge.samverkan.browser.Visitor;
import se.huddinge.samverkan.document.Papers;

/** A draft goes out, the counterpart answers, and both versions can be read. */
@BrowserTest
class DocumentIT {
    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aPaperIsFiledAnsweredAndFetched(Visitor visitor) throws IOException {
        var title = Ground.title();
        var id = new Ground(browser, jdbc).drafted(title);
        var draft = Papers.docx("Utkast " + title);
        visitor.signIn("koordinator").open("/avtal/" + id).follow("Lägg till dokument");
        choose(visitor, "Utkast.docx", draft);
        visitor.fill("Dokumentets namn", "Avtalet, vårt utkast")
                .choose("Vad det är", "Utkast till avtal")
                .choose("Varifrån det kommer", "Eget arbetsmaterial")
                .press("Lägg till");
        visitor.isAt("Avtalet, vårt utkast").sees("är tillagt").follow("Lägg till ny version");
        choose(visitor, "Svar.docx", Papers.docx("Svar " + title));
        visitor.fill("Dokumentets namn", "Avtalet, motpartens svar")
                .choose("Varifrån det kommer", "Inkommet från motparten")
                .press("Lägg till");
        visitor.isAt("Avtalet, motpartens svar").sees("är den nya versionen").sees("Inkommet från motparten");
        visitor.follow("Avtalet, vårt utkast").isAt("Avtalet, vårt utkast").sees("tidigare version");
        var file = visitor.page().waitForDownload(() -> visitor.follow("Hämta filen"));
        assertThat(file.suggestedFilename()).isEqualTo("Utkast.docx");
        assertThat(Files.readAllBytes(file.path())).isEqualTo(draft);
        visitor.open("/avtal/" + id).sees("Avtalet, motpartens svar");
        var all = visitor.page().waitForDownload(() -> visitor.follow("Hämta allt som en zip-fil"));
        assertThat(all.suggestedFilename()).isEqualTo(title + ".zip");
    }

    @Test
    void oneByteTooManyIsSaidInPlainSwedish(Visitor visitor, @TempDir Path folder) throws IOException {
        var id = new Ground(browser, jdbc).drafted(Ground.title());
        var file = folder.resolve("stor.pdf");
        Files.write(file, new byte[20 * 1024 * 1024 + 1]);
        visitor.signIn("koordinator").open("/avtal/" + id + "/dokument/ny");
        visitor.page().getByLabel("Fil").first().setInputFiles(file);
        visitor.press("Lägg till").sees("för stor");
        assertThat(jdbc.sql("select count(*) from agreement_document where agreement_id = ?")
                        .param(id)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aFormSentEmptySaysWhatToDoAtEachField(Visitor visitor) {
        var id = new Ground(browser, jdbc).drafted("Tomt " + Mark.next());
        visitor.signIn("koordinator").open("/avtal/" + id + "/dokument/ny").press("Lägg till");
        visitor.sees("Det här behöver rättas").sees("Vad det är: Fyll i fältet").sees("Fil: Fyll i fältet");
    }

    private static void choose(Visitor visitor, String name, byte[] content) {
        visitor.page()
                .getByLabel("Fil", new Page.GetByLabelOptions().setExact(false))
                .first()
                .setInputFiles(new FilePayload(name, "application/octet-stream", content));
    }
}
