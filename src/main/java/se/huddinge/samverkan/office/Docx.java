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

/** A Word document made of headings, text, tables and pictures, with real heading styles, a title and a language. */
public final class Docx {
    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String IMAGE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";
    private static final String LINKS = "word/_rels/document.xml.rels";
    private static final LocalDateTime ANY_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    sealed interface Block permits Paragraph, Grid, Image {}

    /** Some words that are written alike. */
    record Run(String text, boolean bold, boolean italic) {}

    record Paragraph(String style, List<Run> runs) implements Block {
        Paragraph(String style, String text) {
            this(style, List.of(new Run(text, false, false)));
        }
    }

    record Row(boolean heading, List<String> cells) {}

    record Grid(List<Row> rows) implements Block {}

    /**
     * @param alt what it says to who does not see it
     * @param width in px, of which an inch has 96
     */
    record Image(byte[] png, String alt, float width, float height) implements Block {}

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
            for (var fixed : List.of("[Content_Types].xml", "_rels/.rels", "word/numbering.xml"))
                put(zip, fixed, resource(fixed));
            put(zip, "docProps/core.xml", resource("docProps/core.xml").replace("TITLE", Xml.escaped(title)));
            put(zip, "word/styles.xml", resource("word/styles.xml").replace("LANGUAGE", language));
            put(zip, "word/document.xml", new DocxBody().of(blocks));
            images(zip);
            zip.finish();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Called by their number, as {@link DocxBody} does. */
    private void images(ZipOutputStream zip) throws IOException {
        var links = new StringBuilder();
        int number = 0;
        for (var block : blocks)
            if (block instanceof Image image) {
                number++;
                put(zip, "word/media/" + number + ".png", image.png());
                links.append("<Relationship Id=\"image" + number + "\" Type=\"" + IMAGE + "\" Target=\"media/" + number
                        + ".png\"/>");
            }
        put(zip, LINKS, resource(LINKS).replace("</Relationships>", links + "</Relationships>"));
    }

    private static String resource(String name) throws IOException {
        return new ClassPathResource("office/docx/" + name).getContentAsString(StandardCharsets.UTF_8);
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        put(zip, name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(entry(name));
        zip.write(content);
        zip.closeEntry();
    }

    /** The same document is the same file, whenever it is made. */
    static ZipEntry entry(String name) {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(ANY_TIME);
        return entry;
    }
}
