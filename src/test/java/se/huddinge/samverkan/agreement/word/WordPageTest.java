package se.huddinge.samverkan.agreement.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static se.huddinge.samverkan.agreement.Ground.KTH;
import static se.huddinge.samverkan.agreement.Ground.title;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.Mark;
import se.huddinge.samverkan.PageTest;
import se.huddinge.samverkan.agreement.Ground;
import se.huddinge.samverkan.document.Papers;

@PageTest
class WordPageTest {
    @Autowired
    Browser browser;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    Ground ground;
    String title = title();
    Long id;

    @BeforeEach
    void stand() {
        ground = new Ground(browser, jdbc);
        id = ground.drafted(title);
    }

    @Test
    void aDraftComesOutWithTheMunicipalitysHeadingsAndWhatIsKnown() throws IOException {
        ground.section(id, "delar")
                .fill("vision", "PRESENT")
                .fill("visionText", "Lika villkor & <hälsa>\nför alla")
                .fill("forms", "NOT_APPLICABLE")
                .fill("goals", "MISSING")
                .send();
        var answer = browser.get("/avtal/" + id + "/utkast.docx");
        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getHeader("Content-Disposition")).contains("attachment", ".docx");
        var text = text(answer);
        assertThat(text)
                .contains(title, KTH, "Huddinge kommun", "Lika villkor & <hälsa>\nför alla", "Inte tillämpligt")
                .contains("Mål\n[Fylls i]", "För " + KTH, "Ort och datum")
                .doesNotContain("{{", "}}");
    }

    @Test
    void aKindOfAgreementHasATemplateOfItsOwn() throws IOException {
        var type = type();
        assertThat(send(type, "mall.docx", Papers.docx("Egen mall: {{titel}} ({{mål}})")))
                .hasStatus(303);
        assertThat(browser.get("/avtalsmallar")).hasStatusOk().bodyText().contains("mall.docx", "{{titel}}");
        ground.section(id, "grund").fill("typeId", type).send();
        assertThat(text(browser.get("/avtal/" + id + "/utkast.docx")))
                .isEqualTo("Egen mall: " + title + " ([Fylls i])");
        assertThat(browser.get("/avtalsmallar/" + type + "/fil")).hasStatusOk();
        assertThat(browser.get("/avtalstyper/" + type + "/historik")).bodyText().contains("Mall i Word sparad");

        assertThat(send(type, "nästa.docx", Papers.docx("Nästa: {{titel}}"))).hasStatus(303);
        assertThat(text(browser.get("/avtal/" + id + "/utkast.docx"))).isEqualTo("Nästa: " + title);
        assertThat(browser.form("/avtalsmallar/" + type + "/borttagning").send())
                .hasStatus(303);
        assertThat(browser.get("/avtalsmallar/" + type + "/fil")).hasStatus(404);
        assertThat(text(browser.get("/avtal/" + id + "/utkast.docx"))).contains("Underskrifter");
    }

    @Test
    void whatATemplateAsksForInVainIsSaidByName() {
        var type = type();
        refused(type, "mall.docx", Papers.docx("{{titel}} {{epost}} {{mål2}}"), "{{epost}}, {{mål2}}");
        refused(type, "mall.docx", Papers.docx("inget"), "inga platshållare");
        refused(type, "mall.pdf", Papers.pdf("{{titel}}"), "En mall är ett Word-dokument");
        refused(type, "mall.docm", Papers.docx("{{titel}}"), "Filen måste vara");
        refused(type, "mall.docx", Papers.zip("word/document.xml", "<d/>", "word/vbaProject.bin", "x"), "makron");
        refused(type, "mall.docx", Papers.zip("word/document.xml", "inte xml"), "skadad");
        assertThat(browser.get("/avtalsmallar/999999")).hasStatus(404);
        assertThat(send(999999L, "mall.docx", Papers.docx("{{titel}}"))).hasStatus(404);
    }

    @Test
    void theStandardTemplateIsATemplate() throws IOException {
        var standard = browser.get("/avtalsmallar/standard.docx");
        assertThat(text(standard)).contains("{{titel}}", "{{mål}}", "{{underskrifter}}");
        assertThat(send(type(), "standard.docx", standard.getResponse().getContentAsByteArray()))
                .hasStatus(303);
    }

    @Test
    void theDraftIsFiledAndTheAnswerIsItsNextVersion() {
        assertThat(browser.form("/avtal/" + id + "/utkast").send()).hasStatus(303);
        assertThat(browser.get("/avtal/" + id)).bodyText().contains("Utkast till avtal, eget arbetsmaterial");
        assertThat(browser.form("/avtal/" + id + "/utkast").send())
                .as("nothing has changed since")
                .hasStatus(422)
                .bodyText()
                .contains("Samma fil finns redan");
        ground.section(id, "delar")
                .fill("vision", "PRESENT")
                .fill("visionText", "Nytt")
                .send();
        assertThat(browser.form("/avtal/" + id + "/utkast").send()).hasStatus(303);
        assertThat(ground.count("select count(*) from agreement_document where agreement_id = ?", id))
                .isEqualTo(2);
        assertThat(ground.count(
                        "select count(*) from agreement_document where agreement_id = ? and replaced_id is not null",
                        id))
                .isOne();
    }

    @Test
    void whoMayNotReadTheDraftGetsNoWordsOfIt() {
        assertThat(browser.as("kontaktperson").get("/avtal/" + id + "/utkast.docx"))
                .hasStatus(404);
        assertThat(browser.as("ledning").get("/avtal/" + id + "/utkast.docx")).hasStatus(404);
        assertThat(browser.as("kontaktperson").get("/avtalsmallar")).hasStatus(403);
        var signed = ground.registered(title + " klart");
        assertThat(browser.get("/avtal/" + signed + "/utkast")).hasStatus(422);
        assertThat(browser.as("ledning").get("/avtal/" + signed + "/utkast")).hasStatus(403);
    }

    private Long type() {
        var name = "Typ " + Mark.next();
        assertThat(browser.form("/avtalstyper/ny").fill("nameSv", name).send()).hasStatus(303);
        return ground.id("select id from agreement_type where name_sv = ?", name);
    }

    private void refused(Long type, String name, byte[] content, String message) {
        assertThat(send(type, name, content)).hasStatus(422).bodyText().contains(message, "href=\"#file\"");
    }

    private MvcTestResult send(Long type, String name, byte[] content) {
        var current = jdbc.sql("select id from agreement_template where type_id = ?")
                .param(type)
                .query(Long.class)
                .optional();
        var request = mvc.post()
                .multipart()
                .uri("/avtalsmallar/" + type)
                .file(new MockMultipartFile("file", name, "application/octet-stream", content));
        current.ifPresent(version -> request.param("version", version.toString()));
        return request.locale(Locale.forLanguageTag("sv"))
                .with(user("koordinator"))
                .with(csrf().asHeader())
                .exchange();
    }

    private static String text(MvcTestResult answer) throws IOException {
        assertThat(answer).hasStatusOk();
        try (var word =
                new XWPFDocument(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
            List<XWPFParagraph> paragraphs = word.getParagraphs();
            return paragraphs.stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"));
        }
    }
}
