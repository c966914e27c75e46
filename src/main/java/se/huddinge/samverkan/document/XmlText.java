package se.huddinge.samverkan.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/**
 * The words of a file that is XML in a zip, read as they come: an office library would build the whole document in
 * memory, and a hostile one would fill it.
 */
final class XmlText {
    private static final Pattern WORD =
            Pattern.compile("word/(document|footnotes|endnotes|header\\d*|footer\\d*)\\.xml");
    private static final Pattern EXCEL = Pattern.compile("xl/sharedStrings\\.xml");
    private static final Pattern POWERPOINT = Pattern.compile("ppt/(slides/slide|notesSlides/notesSlide)\\d+\\.xml");
    private static final Pattern OPEN = Pattern.compile("content\\.xml");

    /** What ends a line, in all four. */
    private static final Set<String> LINES = Set.of("p", "h", "si", "br", "line-break");

    private static final XMLInputFactory XML = withoutOutside();

    private XmlText() {}

    private static XMLInputFactory withoutOutside() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    static String of(Path path, FileKind kind) throws IOException {
        var wanted = wanted(kind);
        var text = new Text();
        try (var zip = new ZipFile(path.toFile())) {
            var entries = zip.stream()
                    .filter(entry -> wanted.matcher(entry.getName()).matches())
                    .toList();
            for (var entry : entries) {
                try (var in = zip.getInputStream(entry)) {
                    read(in, kind, text);
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return text.toString();
    }

    private static Pattern wanted(FileKind kind) {
        return switch (kind) {
            case DOCX -> WORD;
            case XLSX -> EXCEL;
            case PPTX -> POWERPOINT;
            default -> OPEN;
        };
    }

    /** In Office the words stand in elements called t, beside instructions and what was struck out; elsewhere anywhere. */
    private static void read(InputStream in, FileKind kind, Text text) throws XMLStreamException, IOException {
        var xml = XML.createXMLStreamReader(in);
        boolean words = kind == FileKind.ODT;
        while (xml.hasNext() && !text.isFull()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT ->
                    words = words || xml.getLocalName().equals("t");
                case XMLStreamConstants.CHARACTERS -> {
                    if (words) text.write(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (kind != FileKind.ODT && xml.getLocalName().equals("t")) words = false;
                    if (LINES.contains(xml.getLocalName())) text.write("\n");
                    if (xml.getLocalName().equals("tab")) text.write("\t");
                }
                default -> {}
            }
        }
    }
}
