package se.huddinge.samverkan.agreement.document;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.huddinge.samverkan.agreement.Ground.SCHOOLS;
import static se.huddinge.samverkan.agreement.Ground.title;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.PageTest;
import se.huddinge.samverkan.Statements;
import se.huddinge.samverkan.agreement.Ground;
import se.huddinge.samverkan.document.Papers;

@PageTest
class AgreementDocumentTest {
    @Autowired
    Browser browser;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Statements statements;

    Ground ground;
    String title = title();
    Long id;

    @BeforeEach
    void stand() {
        ground = new Ground(browser, jdbc);
        id = ground.drafted(title);
    }

    @Test
    void aFileIsAddedShownAndFetchedAsItWas() {
        var content = Papers.pdf("Utkast");
        var document = filed(upload().with("datedOn", "2026-11-02"), "Utkast till avtal – åäö.pdf", content);
        assertThat(browser.get("/avtal/" + id))
                .bodyText()
                .contains("Utkast till avtal – åäö", "eget arbetsmaterial", "2026-11-02", "Alla dokument");
        assertThat(browser.get(at(document)))
                .hasStatusOk()
                .bodyText()
                .contains("Utkast till avtal – åäö.pdf", "Eget arbetsmaterial", "Anna Bergström", "Ta bort dokumentet");
        var file = browser.get(at(document) + "/fil");
        assertThat(file).hasStatusOk().hasContentType("application/pdf").body().isEqualTo(content);
        assertThat(file.getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''Utkast%20till%20avtal%20%E2%80%93%20%C3%A5%C3%A4%C3%B6.pdf");
        assertThat(file.getResponse().getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(browser.get("/avtal/" + id + "/historik")).bodyText().contains("Dokument tillagt");
    }

    @Test
    void whatIsNotWhatItSaysIsSaidAtTheFieldAndNothingIsHalfStored() {
        refused("avtal.pdf", Papers.html(), "Filen heter PDF men är något annat");
        refused("avtal.docx", Papers.bomb(), "orimligt stor när den packas upp");
        refused("avtal.pdf", new byte[0], "Filen är tom");
        refused("avtal.exe", Papers.pdf("x"), "Filen måste vara en pdf");
        refused("avtal.docx", Papers.zip("word/document.xml", "", "word/vbaProject.bin", ""), "makron");
        refused("", new byte[0], "Fyll i fältet");
    }

    @Test
    void namesThatLeadAstrayAreMadeSafe() {
        var document = filed(upload(), "../../etc/\u202Eavtal.pdf", Papers.pdf("a"));
        assertThat(browser.get(at(document))).bodyText().contains(">avtal.pdf<").doesNotContain("etc", "\u202E");
        document = filed(upload(), "å".repeat(300) + ".pdf", Papers.pdf("b"));
        assertThat(browser.get(at(document) + "/fil").getResponse().getHeader("Content-Disposition"))
                .contains("%C3%A5".repeat(196) + ".pdf");
        document = filed(upload(), "اتفاقية.pdf", Papers.pdf("c"));
        assertThat(browser.get(at(document))).bodyText().contains("<bdi>اتفاقية.pdf</bdi>");
    }

    @Test
    void theSameFileTwiceIsSaidWithALinkToTheOneThatIsThere() {
        var document = filed(upload(), "Ett.png", Papers.png());
        assertThat(upload().send("Två.png", Papers.png()))
                .hasStatus(422)
                .bodyText()
                .contains("Samma fil finns redan på avtalet. Den heter ”Ett”", "href=\"" + at(document) + "\"");
        assertThat(count()).isOne();
    }

    @Test
    void aDoubleClickFilesOnce() {
        var content = Papers.pdf("en gång");
        var twice = upload().with("submissionId", UUID.randomUUID());
        var first = twice.send("a.pdf", content);
        assertThat(twice.send("a.pdf", content)).hasRedirectedUrl(address(first));
        assertThat(count()).isOne();
    }

    @Test
    void aStaleFormIsShownAgainAndNothingIsStored() {
        assertThat(upload().with("version", 99).with("title", "Mitt namn").send("a.pdf", Papers.pdf("x")))
                .hasStatus(409)
                .bodyText()
                .contains("Mitt namn");
        assertThat(count()).isZero();
    }

    @Test
    void aSignedCopyIsLockedAndSaysWhereTheOriginalIs() {
        var signed = upload().with("category", "ORIGINAL").with("origin", "SIGNED");
        assertThat(signed.send("s.pdf", Papers.pdf("s")))
                .hasStatus(422)
                .bodyText()
                .contains("originalet förvaras");
        var document = filed(
                signed.with("keptWhere", "Kommunarkivet").with("caseLink", "https://diarium.example/1"),
                "s.pdf",
                Papers.pdf("s"));
        assertThat(browser.get(at(document)))
                .bodyText()
                .contains("låst", "Kommunarkivet", "href=\"https://diarium.example/1\"")
                .doesNotContain("/borttagning", "/version\"", "/redigera");
        for (var path : List.of("/borttagning", "/version", "/redigera"))
            assertThat(browser.get(at(document) + path)).as(path).hasStatus(422);
        assertThat(crafted(document, "/borttagning").send()).hasStatus(422);
        assertThat(crafted(document, "/redigera")
                        .fill("title", "x")
                        .fill("category", "OTHER")
                        .send())
                .hasStatus(422);
        assertThat(upload().replacing(document).send("t.pdf", Papers.pdf("t"))).hasStatus(422);
        assertThat(browser.form(at(document) + "/original")
                        .fill("keptWhere", "Arkivet, hylla 2")
                        .send())
                .hasStatus(303);
        assertThat(browser.form(at(document) + "/original")
                        .fill("keptWhere", "")
                        .send())
                .hasStatus(422);
        assertThat(browser.get(at(document))).bodyText().contains("Arkivet, hylla 2");
    }

    @Test
    void onlyWhatIsSignedIsAnOriginal() {
        assertThat(upload().with("category", "ORIGINAL").send("a.pdf", Papers.pdf("a")))
                .hasStatus(422)
                .bodyText()
                .contains("alltid ett undertecknat exemplar");
        var document = filed(upload(), "a.pdf", Papers.pdf("a"));
        assertThat(browser.form(at(document) + "/redigera")
                        .fill("category", "ORIGINAL")
                        .send())
                .hasStatus(422);
    }

    @Test
    void whatCameFromTheCounterpartStaysAlsoOnADraft() {
        var document = filed(upload().with("origin", "RECEIVED"), "svar.docx", Papers.docx("svar"));
        assertThat(browser.get(at(document) + "/borttagning"))
                .hasStatus(422)
                .bodyText()
                .contains("kommit in från motparten och tas aldrig bort");
        assertThat(crafted(document, "/borttagning").send()).hasStatus(422);
        assertThatThrownBy(() -> jdbc.sql("delete from agreement_document where id = ?")
                        .param(document)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void ownWorkingMaterialMayGoWithItsFile() {
        var before = jdbc.sql("select count(*) from document_chunk")
                .query(Long.class)
                .single();
        var document = filed(upload(), "a.pdf", Papers.pdf("bort"));
        assertThat(browser.form(at(document) + "/borttagning").send()).hasStatus(303);
        assertThat(browser.get(at(document))).hasStatus(404);
        assertThat(browser.get(at(document) + "/fil")).hasStatus(404);
        assertThat(jdbc.sql("select count(*) from document_chunk")
                        .query(Long.class)
                        .single())
                .isEqualTo(before);
        assertThat(browser.get("/avtal/" + id + "/historik")).bodyText().contains("Dokument borttaget");
    }

    @Test
    void aNewVersionReplacesTheEarlierWhichCanStillBeRead() {
        var first = filed(upload().with("title", "Avtalet"), "v1.docx", Papers.docx("ett"));
        var second = filed(
                upload().replacing(first).with("origin", "RECEIVED").with("title", "Avtalet, motpartens"),
                "v2.docx",
                Papers.docx("två"));
        assertThat(browser.get("/avtal/" + id))
                .bodyText()
                .contains("Avtalet, motpartens")
                .doesNotContain("<b>Avtalet</b>");
        assertThat(browser.get(at(first)))
                .bodyText()
                .contains("tidigare version", at(second))
                .doesNotContain("/version\"");
        assertThat(browser.get(at(second))).bodyText().contains(at(first));
        assertThat(browser.get(at(first) + "/fil")).hasStatusOk();
        assertThat(browser.get(at(first) + "/version"))
                .hasStatus(422)
                .bodyText()
                .contains("har en senare version");
        assertThat(browser.get(at(first) + "/borttagning")).hasStatus(422);
        assertThat(upload().replacing(first).send("v3.docx", Papers.docx("tre")))
                .hasStatus(422);
    }

    @Test
    void theFactsAreChanged() {
        var document = filed(upload(), "a.pdf", Papers.pdf("a"));
        assertThat(browser.form(at(document) + "/redigera")
                        .fill("title", "Budget 2027")
                        .fill("category", "PLAN")
                        .fill("datedOn", "2026-10-01")
                        .send())
                .hasStatus(303);
        assertThat(browser.get(at(document)))
                .bodyText()
                .contains("Budget 2027", "Handlingsplan eller budget", "2026-10-01");
        assertThat(browser.get("/avtal/" + id + "/historik"))
                .bodyText()
                .contains("Dokumentets uppgifter ändrade", "Budget 2027");
    }

    @Test
    void theListIsFilteredSortedAndFetched() {
        filed(upload().with("title", "Ö-bilaga").with("category", "APPENDIX"), "a.pdf", Papers.pdf("a"));
        filed(upload().with("title", "Brev").with("category", "CORRESPONDENCE"), "b.pdf", Papers.pdf("b"));
        var list = "/avtal/" + id + "/dokument";
        assertThat(browser.get(list)).hasStatusOk().bodyText().contains("2 dokument", "Ö-bilaga", "Brev");
        assertThat(browser.get(list + "?category=APPENDIX"))
                .bodyText()
                .contains("1 dokument")
                .doesNotContain(">Brev<");
        assertThat(browser.get(list + "?sort=TITLE")).bodyText().containsSubsequence(">Brev<", ">Ö-bilaga<");
        assertThat(browser.get(list + "?sort=nonsens&category=x&page=99999999")).hasStatusOk();
        assertThat(browser.get(list + "?format=csv")).hasStatusOk().bodyText().contains("Ö-bilaga", "Korrespondens");
    }

    @Test
    void everythingComesInOneFileWithAListOfWhatItIs() throws IOException {
        filed(upload().with("title", "Plan: 50 %/år"), "a.pdf", Papers.pdf("a"));
        var first = filed(upload().with("title", "Samma"), "b.docx", Papers.docx("b"));
        filed(upload().replacing(first).with("title", "Samma"), "b.docx", Papers.docx("c"));
        var answer = browser.get("/avtal/" + id + "/dokument.zip");
        assertThat(answer).hasStatusOk().hasContentType("application/zip");
        var files = unpacked(answer.getResponse().getContentAsByteArray());
        assertThat(files.keySet())
                .containsExactly(
                        id + " " + title + "/01 Plan_ 50 %-år.pdf",
                        id + " " + title + "/02 Samma.docx",
                        id + " " + title + "/03 Samma.docx",
                        "Innehåll.xlsx");
        assertThat(files.get(id + " " + title + "/01 Plan_ 50 %-år.pdf")).isEqualTo(Papers.pdf("a").length);
    }

    @Test
    void thePapersOfAFilteredListComeInOneFileToo() throws IOException {
        filed(upload().with("title", "Ett"), "a.pdf", Papers.pdf("a"));
        var first = id;
        id = ground.drafted(title + " nästa");
        filed(upload().with("title", "Två"), "b.pdf", Papers.pdf("b"));
        var answer = browser.get("/avtal/dokument.zip?text=" + title);
        assertThat(unpacked(answer.getResponse().getContentAsByteArray()).keySet())
                .containsExactlyInAnyOrder(
                        "Innehåll.xlsx", first + " " + title + "/01 Ett.pdf", id + " " + title + " nästa/01 Två.pdf");
        assertThat(browser.get("/avtal?text=" + title)).bodyText().contains("href=\"/avtal/dokument.zip?text=Avtal");
        var others = browser.as("ledning").get("/avtal/dokument.zip?text=" + title);
        assertThat(unpacked(others.getResponse().getContentAsByteArray()).keySet())
                .containsExactly("Innehåll.xlsx");
    }

    @Test
    void whoMayNotReadTheAgreementMayNotReadItsPapers() {
        var document = filed(upload(), "a.pdf", Papers.pdf("a"));
        for (var path : List.of(
                at(document), at(document) + "/fil", "/avtal/" + id + "/dokument", "/avtal/" + id + "/dokument.zip"))
            for (var who : List.of("kontaktperson", "ledning"))
                assertThat(browser.as(who).get(path)).as(who + path).hasStatus(404);
        var other = ground.drafted(title + " annat");
        assertThat(browser.get("/avtal/" + other + "/dokument/" + document)).hasStatus(404);
        assertThat(browser.get("/avtal/" + other + "/dokument/" + document + "/fil"))
                .hasStatus(404);
        assertThat(browser.get("/avtal/" + id + "/dokument/abc")).hasStatus(404);
    }

    @Test
    void aContactPersonFilesOnTheDraftsOfHerUnitAndReadsWhatIsSigned() {
        ground.section(id, "grund").fill("ownerId", ground.unit(SCHOOLS)).send();
        var document = filed(upload().by("kontaktperson"), "a.pdf", Papers.pdf("a"));
        assertThat(browser.as("kontaktperson").get(at(document))).hasStatusOk();
        id = ground.registered(title + " undertecknat");
        document = filed(upload(), "b.pdf", Papers.pdf("b"));
        assertThat(browser.as("ledning").get(at(document) + "/fil")).hasStatusOk();
        assertThat(browser.as("kontaktperson").get(at(document)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("/borttagning");
        assertThat(upload().by("kontaktperson").send("c.pdf", Papers.pdf("c"))).hasStatus(403);
        assertThat(browser.as("kontaktperson").get(at(document) + "/borttagning"))
                .hasStatus(403);
    }

    @Test
    void anAgreementWithPapersIsNotTakenBack() {
        filed(upload().with("title", "Svaret").with("origin", "RECEIVED"), "a.pdf", Papers.pdf("a"));
        assertThat(browser.get("/avtal/" + id + "/borttagning"))
                .bodyText()
                .contains("Dokumentet ”Svaret” finns på avtalet");
    }

    @Test
    void nothingIsAddedToWhatIsAnnulled() {
        browser.form("/avtal/" + id + "/makulering").fill("reason", "Dubblett").send();
        assertThat(upload().send("a.pdf", Papers.pdf("a")))
                .hasStatus(422)
                .bodyText()
                .contains("redan makulerat");
    }

    @Test
    void fiftyDocumentsCostNoMoreThanOne() {
        browser.get("/avtal/" + id);
        filed(upload(), "a.pdf", Papers.pdf("a"));
        var one = statements.during(() -> browser.get("/avtal/" + id)).size();
        for (int i = 0; i < 9; i++) filed(upload(), "a.pdf", Papers.pdf("nr " + i));
        assertThat(statements.during(() -> browser.get("/avtal/" + id))).hasSizeLessThanOrEqualTo(one);
        assertThat(browser.get("/avtal/" + id)).bodyText().contains("Alla dokument");
    }

    Upload upload() {
        return new Upload(mvc, jdbc, id);
    }

    Long filed(Upload upload, String name, byte[] content) {
        var saved = address(upload.send(name, content));
        return Long.valueOf(saved.substring(saved.lastIndexOf('/') + 1));
    }

    Browser.Form crafted(Long document, String path) {
        return browser.crafted(at(document) + path)
                .fill("version", ground.id("select version from agreement where id = ?", id));
    }

    void refused(String name, byte[] content, String message) {
        assertThat(upload().send(name, content))
                .as(name)
                .hasStatus(422)
                .bodyText()
                .contains(message, "href=\"#file\"");
        assertThat(count()).isZero();
        assertThat(ground.count("select count(*) from document where name = ?", name))
                .isZero();
    }

    long count() {
        return ground.count("select count(*) from agreement_document where agreement_id = ?", id);
    }

    String at(Long document) {
        return "/avtal/" + id + "/dokument/" + document;
    }

    static String address(MvcTestResult saved) {
        assertThat(saved).hasStatus(303);
        return requireNonNull(saved.getResponse().getRedirectedUrl());
    }

    static Map<String, Integer> unpacked(byte[] file) throws IOException {
        var files = new TreeMap<String, Integer>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                files.put(entry.getName(), zip.readAllBytes().length);
        }
        return files;
    }
}
