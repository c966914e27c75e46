package se.huddinge.samverkan.office;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;
import org.springframework.core.io.ClassPathResource;

/** A Word document made of headings, text and tables, with real heading styles, a title and a language. */
public final class Docx {
    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final LocalDateTime ANY_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    sealed interface Block permits Paragraph, Grid {}

    /** Some words that are written alike. */
    record Run(String text, boolean bold, boolean italic) {}

    record Paragraph(String style, List<Run> runs) implements Block {
        Paragraph(String style, String text) {
            this(style, List.of(new Run(text, false, false)));
        }
    }

    record Row(boolean heading, List<String> cells) {}

    record Grid(List<Row> rows) implements Block {}

    private final String title;
    private final String language;
    private final List<Block> blocks = new ArrayList<>();

    public Docx(String title, String language) {
        this.title = title;
        this.language = language;
    }

    public Docx title(String text) {
        return add("Title", text);
    }

    public Docx heading(String text) {
        return add("Heading1", text);
    }

    /** Its lines stay in one paragraph. */
    public Docx text(String text) {
        return add("Normal", text);
    }

    Docx add(Block block) {
        blocks.add(block);
        return this;
    }

    private Docx add(String style, String text) {
        return add(new Paragraph(style, text));
    }

    public void write(OutputStream out) throws IOException {
        try {
            var zip = new ZipOutputStream(out);
            for (var fixed :
                    List.of("[Content_Types].xml", "_rels/.rels", "word/_rels/document.xml.rels", "word/numbering.xml"))
                put(zip, fixed, resource(fixed));
            put(zip, "docProps/core.xml", resource("docProps/core.xml").replace("TITLE", escaped(title)));
            put(zip, "word/styles.xml", resource("word/styles.xml").replace("LANGUAGE", language));
            put(zip, "word/document.xml", new DocxBody().of(blocks));
            zip.finish();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** What XML has no way to write is left out. */
    static String storable(String text) {
        return text.codePoints()
                .filter(c -> c == '\t'
                        || c == '\n'
                        || c >= ' ' && c < 0xFFFE && Character.getType(c) != Character.SURROGATE
                        || c > 0xFFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String escaped(String text) {
        return storable(text).replace("&", "&amp;").replace("<", "&lt;");
    }

    private static String resource(String name) throws IOException {
        return new ClassPathResource("office/docx/" + name).getContentAsString(StandardCharsets.UTF_8);
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(entry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /** The same document is the same file, whenever it is made. */
    static ZipEntry entry(String name) {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(ANY_TIME);
        return entry;
    }
}
