package se.huddinge.samverkan.office;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A picture in a line of a Word file, as the drawing language of all office files writes it. */
final class DocxImage {
    private static final int PX = 9525;

    private static final Map<String, String> LANGUAGES = Map.of(
            "w", Docx.WORD,
            "wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
            "a", "http://schemas.openxmlformats.org/drawingml/2006/main",
            "pic", "http://schemas.openxmlformats.org/drawingml/2006/picture",
            "r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships");

    private final XMLStreamWriter xml;

    private DocxImage(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static void write(XMLStreamWriter xml, Docx.Image image, int number) throws XMLStreamException {
        new DocxImage(xml).write(image, String.valueOf(number));
    }

    private void write(Docx.Image image, String number) throws XMLStreamException {
        String[] size = {"cx", size(image.width()), "cy", size(image.height())};
        start("w", "drawing");
        for (var prefix : new String[] {"wp", "a", "pic", "r"}) xml.writeNamespace(prefix, uri(prefix));
        start("wp", "inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
        empty("wp", "extent", size);
        empty("wp", "docPr", "id", number, "name", number + ".png", "descr", Xml.storable(image.alt()));
        start("a", "graphic");
        start("a", "graphicData", "uri", uri("pic"));
        start("pic", "pic");
        start("pic", "nvPicPr");
        empty("pic", "cNvPr", "id", number, "name", number + ".png", "descr", Xml.storable(image.alt()));
        empty("pic", "cNvPicPr");
        end(1);
        start("pic", "blipFill");
        xml.writeEmptyElement("a", "blip", uri("a"));
        xml.writeAttribute("r", uri("r"), "embed", "image" + number);
        start("a", "stretch");
        empty("a", "fillRect");
        end(2);
        start("pic", "spPr");
        start("a", "xfrm");
        empty("a", "off", "x", "0", "y", "0");
        empty("a", "ext", size);
        end(1);
        start("a", "prstGeom", "prst", "rect");
        empty("a", "avLst");
        end(7);
    }

    private static String uri(String language) {
        return requireNonNull(LANGUAGES.get(language));
    }

    private static String size(float px) {
        return String.valueOf(Math.round(px * PX));
    }

    private void start(String language, String name, String... attributes) throws XMLStreamException {
        xml.writeStartElement(language, name, uri(language));
        attributes(attributes);
    }

    private void empty(String language, String name, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(language, name, uri(language));
        attributes(attributes);
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) xml.writeAttribute(attributes[i], attributes[i + 1]);
    }

    private void end(int elements) throws XMLStreamException {
        for (int n = 0; n < elements; n++) xml.writeEndElement();
    }
}
