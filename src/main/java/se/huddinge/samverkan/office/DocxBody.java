package se.huddinge.samverkan.office;

import static se.huddinge.samverkan.office.Docx.WORD;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The part of a Word file that is read: its paragraphs, tables and pictures, on A4. */
final class DocxBody {
    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;
    private int images;

    DocxBody() throws XMLStreamException {
        xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    }

    String of(List<Docx.Block> blocks) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("w", "document", WORD);
        xml.writeNamespace("w", WORD);
        start("body");
        for (var block : blocks) {
            if (block instanceof Docx.Grid grid) table(grid);
            if (block instanceof Docx.Image image) image(image);
            if (block instanceof Docx.Paragraph paragraph) paragraph(paragraph.style(), paragraph.runs());
        }
        start("sectPr");
        empty("pgSz", "w", "11906", "h", "16838");
        empty(
                "pgMar", "top", "1021", "right", "1134", "bottom", "1021", "left", "1134", "header", "567", "footer",
                "567", "gutter", "0");
        xml.writeEndDocument();
        return text.toString();
    }

    /** The row of headings is marked as such: it is read with each cell, and again on the next page. */
    private void table(Docx.Grid grid) throws XMLStreamException {
        start("tbl");
        start("tblPr");
        empty("tblStyle", "val", "Grid");
        empty("tblW", "w", "5000", "type", "pct");
        empty("tblLook", "firstRow", "1", "firstColumn", "1", "noVBand", "1");
        xml.writeEndElement();
        start("tblGrid");
        for (var ignored : grid.rows().get(0).cells()) empty("gridCol");
        xml.writeEndElement();
        for (var row : grid.rows()) row(row);
        xml.writeEndElement();
    }

    private void row(Docx.Row row) throws XMLStreamException {
        start("tr");
        if (row.heading()) {
            start("trPr");
            empty("tblHeader");
            xml.writeEndElement();
        }
        for (var cell : row.cells()) {
            start("tc");
            paragraph(row.heading() ? "CellHeading" : "Cell", List.of(new Docx.Run(cell, false, false)));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void paragraph(String style, List<Docx.Run> runs) throws XMLStreamException {
        start("p");
        start("pPr");
        empty("pStyle", "val", style);
        xml.writeEndElement();
        for (var run : runs) run(run);
        xml.writeEndElement();
    }

    private void run(Docx.Run run) throws XMLStreamException {
        start("r");
        if (run.bold() || run.italic()) {
            start("rPr");
            if (run.bold()) empty("b");
            if (run.italic()) empty("i");
            xml.writeEndElement();
        }
        var lines = run.text().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) empty("br");
            start("t");
            xml.writeAttribute("http://www.w3.org/XML/1998/namespace", "space", "preserve");
            xml.writeCharacters(Xml.storable(lines[i]));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void image(Docx.Image image) throws XMLStreamException {
        start("p");
        start("r");
        DocxImage.write(xml, image, ++images);
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void start(String name) throws XMLStreamException {
        xml.writeStartElement("w", name, WORD);
    }

    private void empty(String name, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement("w", name, WORD);
        for (int i = 0; i < attributes.length; i += 2) xml.writeAttribute("w", WORD, attributes[i], attributes[i + 1]);
    }
}
