package se.huddinge.samverkan.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Files as offices make them, and as nobody should. */
public final class Papers {
    private Papers() {}

    public static byte[] pdf(String text) {
        return written(out -> {
            try (var pdf = new PDDocument()) {
                var page = new PDPage();
                pdf.addPage(page);
                try (var content = new PDPageContentStream(pdf, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                    content.newLineAtOffset(50, 700);
                    content.showText(text);
                    content.endText();
                }
                pdf.save(out);
            }
        });
    }

    public static byte[] docx(String text) {
        return written(out -> {
            try (var word = new XWPFDocument()) {
                word.createParagraph().createRun().setText(text);
                word.write(out);
            }
        });
    }

    public static byte[] pptx(String text) {
        return written(out -> {
            try (var show = new XMLSlideShow()) {
                show.createSlide().createTextBox().setText(text);
                show.write(out);
            }
        });
    }

    public static byte[] xlsx(String text) {
        return written(out -> {
            try (var excel = new XSSFWorkbook()) {
                excel.createSheet().createRow(0).createCell(0).setCellValue(text);
                excel.write(out);
            }
        });
    }

    public static byte[] odt(String text) {
        return zip(
                "mimetype",
                "application/vnd.oasis.opendocument.text",
                "content.xml",
                "<office xmlns:text='t'><text:p>" + text + "</text:p></office>");
    }

    public static byte[] png() {
        return new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
    }

    public static byte[] html() {
        return "<!doctype html><html><body><script>alert(1)</script></body></html>".getBytes(UTF_8);
    }

    /** Two megabytes that become two gigabytes. */
    public static byte[] bomb() {
        return written(out -> {
            try (var zip = new ZipOutputStream(out)) {
                entry(zip, "[Content_Types].xml", "<Types/>".getBytes(UTF_8));
                zip.putNextEntry(new ZipEntry("word/document.xml"));
                var megabyte = new byte[1024 * 1024];
                for (int i = 0; i < 2048; i++) zip.write(megabyte);
                zip.closeEntry();
            }
        });
    }

    /** An entry's name, then what is in it, and so on. */
    public static byte[] zip(String... entries) {
        return written(out -> {
            try (var zip = new ZipOutputStream(out)) {
                for (int i = 0; i < entries.length; i += 2) entry(zip, entries[i], entries[i + 1].getBytes(UTF_8));
            }
        });
    }

    private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        if (name.equals("mimetype")) {
            var sum = new java.util.zip.CRC32();
            sum.update(content);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length);
            entry.setCrc(sum.getValue());
        }
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static byte[] written(Writing writing) {
        var out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
