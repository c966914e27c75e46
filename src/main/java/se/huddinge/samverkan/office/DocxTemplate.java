package se.huddinge.samverkan.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Somebody's Word document with placeholders such as {@code {{titel}}}, wherever in it they stand. */
public final class DocxTemplate {
    private static final Pattern PARTS =
            Pattern.compile("word/(document|header\\d*|footer\\d*|footnotes|endnotes)\\.xml");
    private static final int LARGEST_PART = 5 * 1024 * 1024;

    private DocxTemplate() {}

    /** Their names, as {@link PlacedText} reads them. */
    public static Set<String> placeholders(Path template) throws IOException {
        var found = new TreeSet<String>();
        try (var zip = new ZipFile(template.toFile())) {
            for (var entry : Collections.list(zip.entries()))
                if (PARTS.matcher(entry.getName()).matches())
                    for (var paragraph : paragraphs(read(zip.getInputStream(entry))))
                        found.addAll(paragraph.placeholders());
        }
        return found;
    }

    /** Everything else stays as it is, pictures and styles too. */
    public static void fill(Path template, Map<String, String> values, OutputStream out) throws IOException {
        var filled = new ZipOutputStream(out);
        try (var zip = new ZipFile(template.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                filled.putNextEntry(Docx.entry(entry.getName()));
                try (var in = zip.getInputStream(entry)) {
                    if (PARTS.matcher(entry.getName()).matches()) write(filled(read(in), values), filled);
                    else in.transferTo(filled);
                }
                filled.closeEntry();
            }
        }
        filled.finish();
    }

    private static Document filled(Document part, Map<String, String> values) {
        for (var paragraph : paragraphs(part)) paragraph.fill(values);
        return part;
    }

    /** The innermost first: the paragraphs of a text box stand within another. */
    private static List<PlacedText> paragraphs(Document part) {
        var found = part.getElementsByTagNameNS(Docx.WORD, "p");
        var paragraphs = new ArrayList<PlacedText>();
        for (int i = found.getLength() - 1; i >= 0; i--) paragraphs.add(new PlacedText((Element) found.item(i)));
        return paragraphs;
    }

    private static Document read(InputStream in) throws IOException {
        try (in) {
            var bytes = in.readNBytes(LARGEST_PART + 1);
            if (bytes.length > LARGEST_PART) throw new IOException("too large");
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    private static void write(Document part, OutputStream out) throws IOException {
        try {
            var factory = TransformerFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.newTransformer().transform(new DOMSource(part), new StreamResult(out));
        } catch (TransformerException e) {
            throw new IOException(e);
        }
    }
}
