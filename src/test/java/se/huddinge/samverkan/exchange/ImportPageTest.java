package se.huddinge.samverkan.exchange;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.PageTest;

@PageTest
class ImportPageTest {
    static final String HEADINGS =
            "Rubrik;Kommunens diarienummer;Parter;Första dag;Sista dag;Ansvarig befattning;Ägande förvaltning;Syften\n";

    @Autowired
    Browser browser;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    /** Makes this test's agreements its own. */
    String tag = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void fortyRowsOfWhichThreeAreIncompleteAreLookedAtTakenInAndUndone() {
        var file =
                sent(rows(37) + "Utan part " + tag + ";;;2021-01-01;tills vidare;Koordinator;KSF;Personalförsörjning\n"
                        + "Bara rubrik " + tag + "\n"
                        + "Utan slut " + tag + ";;KTH;2021-01-01;;Koordinator;KSF;Personalförsörjning\n");
        page(file).contains("40 rader", "Nytt avtal", "Ofullständigt");
        assertThat(agreements()).as("nothing is taken in by looking").isZero();
        page(file + "?incomplete=true")
                .contains("Utan part", "Bara rubrik", "Utan slut")
                .doesNotContain("Avtal 1 ");

        assertThat(browser.form(file + "/intag").send()).hasStatus(303).hasRedirectedUrl(file);
        assertThat(agreements()).isEqualTo(40);
        page("/avtal?text=" + tag + "&completeness=INCOMPLETE").contains("3 avtal");
        assertThat(browser.get(file + "/intag")).hasStatus(422).bodyText().contains("är redan intagen");

        assertThat(browser.form(file + "/angra").send()).hasStatus(303);
        assertThat(agreements()).isZero();
        page(file).contains("Ångrad");
        assertThat(browser.get(file + "/angra")).hasStatus(422);
    }

    @Test
    void theSameFileAgainUpdatesInsteadOfDuplicating() {
        takenIn("Ett " + tag + ";KS-2021/1.103;SH;2021-01-01;2026-12-31\nTvå " + tag + ";;KTH;2021-01-01;2026-12-31\n");
        var again = sent("Ett nytt namn " + tag + ";KS-2021/1.103;SH\nTvå " + tag + ";;KTH;2021-01-01;2027-12-31\n"
                + "Ett nytt namn igen " + tag + ";KS-2021/1.103;SH\n");
        page(again).contains("Uppdateras", "Samma avtal står redan på rad 2");
        assertThat(browser.form(again + "/intag").send()).hasStatus(303);
        assertThat(agreements()).isEqualTo(2);
        page("/avtal?text=" + tag).contains("Ett nytt namn", "2026-12-31", "2027-12-31");

        page(sent("Två " + tag + ";;KTH;2021-01-01;2027-12-31\n")).contains("Oförändrat");

        assertThat(browser.form(again + "/angra").send()).hasStatus(303);
        page("/avtal?text=" + tag).contains("Ett " + tag).doesNotContain("Ett nytt namn", "2027-12-31");
        jdbc.sql("update agreement set own_dnr = null where title like ?")
                .param("%" + tag)
                .update();
    }

    @Test
    void anImportIsNotUndoneOverAnotherPersonsWork() {
        var file = takenIn("Ett " + tag + ";;SH;2021-01-01;2026-12-31\nTvå " + tag
                + ";;KTH;2021-01-01;2026-12-31;Koordinator;KSF\n");
        var changed = jdbc.sql("select id from agreement where title = ?")
                .param("Två " + tag)
                .query(Long.class)
                .single();
        assertThat(browser.form("/avtal/" + changed + "/redigera/grund")
                        .fill("title", "Kollegans " + tag)
                        .send())
                .satisfies(answer ->
                        System.out.println("ANSWER " + answer.getResponse().getContentAsString()))
                .hasStatus(303);
        assertThat(browser.form(file + "/angra").send())
                .hasStatus(422)
                .bodyText()
                .contains("Avtalet ”Två " + tag + "” har ändrats efter importen", "href=\"/avtal/" + changed + "\"");
        assertThat(agreements()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ;KS-1;SH                                    | Rubrik saknas.                          | Tas inte in
            T;;Atlantis högskola                        | ”Atlantis högskola” är okänt här        | Nytt avtal
            T;;SH;igår;2026-12-31                       | ”igår” går inte att läsa som en dag     | Nytt avtal
            T;;SH;20260-01-01;2026-12-31                | ”20260-01-01” går inte att läsa         | Nytt avtal
            T;;SH;2026-12-31;2026-01-01                 | Sista dagen 2026-01-01 kommer före      | Tas inte in
            T;;SH;2026-01-01;2026-12-31;Ingen alls      | ”Ingen alls” är okänt här               | Nytt avtal
            T;;CTH;2026-01-01;2026-12-31;;;Sysselsättning och tillväxt | Sysselsättning och tillväxt | Tas inte in
            T;;CTH;2026-01-01;2026-12-31                | Varför bara andra lärosäten             | Tas inte in
            """)
    void whatIsWrongIsNamedPerCell(String row, String problem, String outcome) {
        page(sent(row.strip() + "\n")).contains(problem, outcome);
    }

    @Test
    void strangeTextIsOnlyText() {
        var strange = "<script>alert(1)</script> __${7*7919}__ 👩‍🔬 =1+1 " + tag;
        takenIn(strange + ";;SH;2021-01-01;2026-12-31\n");
        page("/avtal?text=" + tag)
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; __${7*7919}__ 👩‍🔬 =1+1")
                .doesNotContain("<script>alert");
    }

    @Test
    void whatIsNoTableIsSaidAtTheFile() {
        refused(new byte[0], "Fyll i fältet.");
        refused(bytes("hej"), "Det finns ingen rad med kolumnrubriker.");
        refused(bytes(HEADINGS), "Filen innehåller inga rader.");
        refused(new byte[] {'P', 'K', 3, 4, 9, 9, 9}, "Filen går inte att läsa som tabell.");
        refused(bytes(HEADINGS + "rad\n".repeat(10_000)), "Filen har fler än 2000 rader.");
    }

    @Test
    void aDoubleClickLooksOnce() {
        var submission = UUID.randomUUID();
        var first = send(bytes(HEADINGS + "Ett " + tag + "\n"), submission);
        assertThat(send(bytes(HEADINGS + "Ett " + tag + "\n"), submission)).hasRedirectedUrl(address(first));
    }

    @Test
    void aHundredRowsAreTakenInAtOnceAndTakenBack() {
        var file = takenIn(rows(100));
        assertThat(agreements()).isEqualTo(100);
        assertThat(browser.form(file + "/angra").send()).hasStatus(303);
        assertThat(agreements()).isZero();
    }

    /** The columns of the export are the columns of the import: out and in again changes nothing. */
    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void theListsOwnFileComesBackUnchanged(String format) {
        takenIn("Ett " + tag + ";KS-2021/2.103;SH\n"
                + "Två " + tag + ";;\"KTH; Region Stockholm\";2021-01-01;tills vidare;Koordinator;KSF;"
                + "\"Personalförsörjning; Sysselsättning och tillväxt\"\n"
                + "Tre " + tag + ";;KI;2021-01-01;2027-12-31;Koordinator;KSF;Attraktiv arbetsgivare\n");
        var file = browser.get("/avtal?format=" + format + "&text=" + tag)
                .getResponse()
                .getContentAsByteArray();
        page(address(send(file, UUID.randomUUID())))
                .contains("3 rader", "outcome=SAME\">3<", "Kolumner som inte läses: Status, Gäller till,")
                .doesNotContain("okänt här");
        jdbc.sql("update agreement set own_dnr = null where title like ?")
                .param("%" + tag)
                .update();
    }

    @Test
    void theRowsAndTheTemplateAreFiles() {
        assertThat(browser.get("/import/mall.xlsx")).hasStatusOk().headers().containsHeader("Content-Disposition");
        var file = sent(";KS-1;SH\n");
        assertThat(browser.get(file + "?format=csv")).hasStatusOk().bodyText().contains("Rubrik: Rubrik saknas.");
    }

    @Test
    void onlyTheCoordinatorImports() {
        for (var other : List.of("kontaktperson", "ledning", "administrator"))
            assertThat(browser.as(other).get("/import")).hasStatus(403);
        assertThat(browser.get("/import/4711")).hasStatus(404);
        assertThat(browser.get("/import/abc")).hasStatus(404);
    }

    String rows(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(n ->
                        "Avtal " + n + " " + tag + ";;SH;2021-01-01;2027-12-31;Koordinator;KSF;Personalförsörjning\n")
                .collect(Collectors.joining());
    }

    String sent(String rows) {
        return address(send(bytes(HEADINGS + rows), UUID.randomUUID()));
    }

    String takenIn(String rows) {
        var file = sent(rows);
        assertThat(browser.form(file + "/intag").send()).hasStatus(303);
        return file;
    }

    MvcTestResult send(byte[] content, UUID submission) {
        return mvc.post()
                .multipart()
                .uri("/import")
                .file(new MockMultipartFile("file", "avtal.csv", "text/csv", content))
                .param("submissionId", submission.toString())
                .locale(Locale.forLanguageTag("sv"))
                .with(user("koordinator"))
                .with(csrf().asHeader())
                .exchange();
    }

    void refused(byte[] content, String message) {
        assertThat(send(content, UUID.randomUUID())).hasStatus(422).bodyText().contains(message, "href=\"#file\"");
    }

    AbstractStringAssert<?> page(String address) {
        return assertThat(browser.get(address)).hasStatusOk().bodyText().doesNotContain("??");
    }

    long agreements() {
        return jdbc.sql("select count(*) from agreement where title like ?")
                .param("%" + tag)
                .query(Long.class)
                .single();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String address(MvcTestResult saved) {
        assertThat(saved).hasStatus(303);
        return requireNonNull(saved.getResponse().getRedirectedUrl());
    }
}
