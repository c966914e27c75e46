package se.huddinge.samverkan.office;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMResult;
import javax.xml.transform.stax.StAXSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.w3c.dom.Element;

/** Makes a Word document of the same template that {@link Pdf} takes: its headings, paragraphs, lists, tables and pictures. */
@Component
public class Word {
    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final Map<String, String> STYLES =
            Map.of("h1", "Heading1", "h2", "Heading2", "h3", "Heading3", "p", "Normal", "li", "ListBullet");

    private final ITemplateEngine templates;

    Word(ITemplateEngine templates) {
        this.templates = templates;
    }

    public void write(String template, Map<String, Object> model, OutputStream out) throws IOException {
        var locale = LocaleContextHolder.getLocale();
        var xhtml = Xml.storable(templates.process(template, new Context(locale, model)));
        try {
            read(xhtml, locale.getLanguage()).write(out);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    static Docx read(String xhtml, String language) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        var xml = factory.createXMLStreamReader(new StringReader(xhtml));
        var word = new Docx("", language);
        var numbered = false;
        while (xml.hasNext())
            if (xml.next() == XMLStreamReader.START_ELEMENT) {
                var element = xml.getLocalName();
                if (element.equals("ul") || element.equals("ol")) numbered = element.equals("ol");
                else if (element.equals("title")) word = new Docx(words(xml), language);
                else if (element.equals("table")) word.add(table(xml));
                else if (element.equals("svg")) word.add(image(xml));
                else if (STYLES.containsKey(element))
                    word.add(new Docx.Paragraph(
                            element.equals("li") && numbered ? "ListNumber" : requireNonNull(STYLES.get(element)),
                            new WordRuns().of(xml)));
            }
        return word;
    }

    private static Docx.Grid table(XMLStreamReader xml) throws XMLStreamException {
        var rows = new ArrayList<Docx.Row>();
        var heading = false;
        while (!ends(xml, "table")) {
            if (xml.next() != XMLStreamReader.START_ELEMENT) continue;
            switch (xml.getLocalName()) {
                case "thead" -> heading = true;
                case "tbody" -> heading = false;
                case "tr" -> rows.add(new Docx.Row(heading, new ArrayList<>()));
                case "th", "td" -> rows.get(rows.size() - 1).cells().add(words(xml));
                default -> {}
            }
        }
        return new Docx.Grid(rows);
    }

    private static Docx.Image image(XMLStreamReader xml) throws XMLStreamException {
        try {
            var tree = new DOMResult();
            TransformerFactory.newDefaultInstance().newTransformer().transform(new StAXSource(xml), tree);
            var drawing = new Drawing((Element) tree.getNode().getFirstChild());
            return new Docx.Image(drawing.png(), drawing.alt(), drawing.width(), drawing.height());
        } catch (TransformerException | IOException e) {
            throw new XMLStreamException(e);
        }
    }

    /** What is written in the element and within it, as a browser would put it on one line. */
    private static String words(XMLStreamReader xml) throws XMLStreamException {
        var words = new StringBuilder();
        var depth = 1;
        while (depth > 0) {
            var event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) depth++;
            if (event == XMLStreamReader.END_ELEMENT) depth--;
            if (event == XMLStreamReader.CHARACTERS) words.append(xml.getText());
        }
        return words.toString().strip().replaceAll("\\s+", " ");
    }

    private static boolean ends(XMLStreamReader xml, String element) {
        return xml.isEndElement() && xml.getLocalName().equals(element);
    }
}
