package se.huddinge.samverkan.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocxTest {
    @TempDir
    Path folder;

    @Test
    void whatIsWrittenIsReadByOthersWithItsHeadingsAndItsTitle() throws IOException {
        var out = new ByteArrayOutputStream();
        new Docx("Avtal <1> & 2", "sv-SE")
                .title("Avtal")
                .heading("Mål")
                .text("Första\nandra \u0001\uFFFF👩‍🔬")
                .write(out);
        try (var word = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(word.getParagraphs())
                    .extracting(XWPFParagraph::getStyle)
                    .containsExactly("Title", "Heading1", "Normal");
            assertThat(word.getParagraphs().get(2).getText()).isEqualTo("Första\nandra 👩‍🔬");
            assertThat(word.getProperties().getCoreProperties().getTitle()).isEqualTo("Avtal <1> & 2");
            assertThat(word.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
        }
    }

    @Test
    void aPlaceholderIsFoundThoughWordHasCutItInPieces() throws IOException {
        var template = saved(word -> {
            var paragraph = word.createParagraph();
            paragraph.createRun().setText("Avtalet {");
            paragraph.createRun().setText("{ti");
            var last = paragraph.createRun();
            last.setText("tel}} av {{DATUM}} och {{okänd}}.");
            last.setBold(true);
            word.createTable(1, 1).getRow(0).getCell(0).setText("{{ mål }}");
            word.createHeader(org.apache.poi.wp.usermodel.HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("{{kommun}}");
        });
        assertThat(DocxTemplate.placeholders(template)).containsExactly("datum", "kommun", "mål", "okänd", "titel");
        var filled = filled(
                template,
                Map.of(
                        "titel", "Å & Ö $1 {{datum}}",
                        "datum", "2026-11-23",
                        "mål", "Rad ett\nRad två",
                        "kommun", "Huddinge kommun"));
        assertThat(filled.getParagraphs().get(0).getText()).isEqualTo("Avtalet Å & Ö $1 {{datum}} av 2026-11-23 och .");
        assertThat(filled.getParagraphs().get(0).getRuns().get(2).isBold()).isTrue();
        assertThat(filled.getTables()
                        .get(0)
                        .getRow(0)
                        .getCell(0)
                        .getParagraphs()
                        .get(0)
                        .getText())
                .isEqualTo("Rad ett\nRad två");
        assertThat(filled.getHeaderList().get(0).getText()).contains("Huddinge kommun");
    }

    @Test
    void aTemplateThatWantsSomethingFromOutsideIsNotRead() throws IOException {
        var template = folder.resolve("elak.docx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(template))) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write("<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><d>&x;</d>"
                    .getBytes(StandardCharsets.UTF_8));
        }
        assertThatThrownBy(() -> DocxTemplate.placeholders(template)).isInstanceOf(IOException.class);
    }

    interface Writing {
        void in(XWPFDocument word) throws IOException;
    }

    Path saved(Writing writing) throws IOException {
        var path = folder.resolve("mall.docx");
        try (var word = new XWPFDocument();
                var out = Files.newOutputStream(path)) {
            writing.in(word);
            word.write(out);
        }
        return path;
    }

    static XWPFDocument filled(Path template, Map<String, String> values) throws IOException {
        var out = new ByteArrayOutputStream();
        DocxTemplate.fill(template, values, out);
        return new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
    }
}
