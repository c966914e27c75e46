package se.huddinge.samverkan.office;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What is written in an element, strong and emphasised words apart, as a browser would put it on one line. */
final class WordRuns {
    private final List<Docx.Run> runs = new ArrayList<>();
    private int bold;
    private int italic;
    private boolean spaceBefore;

    List<Docx.Run> of(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            var event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                depth++;
                turn(xml.getLocalName(), 1);
                if (xml.getLocalName().equals("br")) runs.add(new Docx.Run("\n", false, false));
            } else if (event == XMLStreamReader.END_ELEMENT) {
                depth--;
                turn(xml.getLocalName(), -1);
            } else if (event == XMLStreamReader.CHARACTERS) add(xml.getText());
        }
        return runs.isEmpty() ? List.of(new Docx.Run("", false, false)) : runs;
    }

    private void turn(String element, int by) {
        if (element.equals("strong")) bold += by;
        if (element.equals("em")) italic += by;
    }

    private void add(String text) {
        var words = text.replaceAll("\\s+", " ");
        var spaced = spaceBefore && !runs.isEmpty() && !words.startsWith(" ") ? " " + words : words;
        spaceBefore = spaced.endsWith(" ");
        var written = spaceBefore ? spaced.substring(0, spaced.length() - 1) : spaced;
        if (runs.isEmpty()) written = written.stripLeading();
        if (!written.isEmpty()) runs.add(new Docx.Run(written, bold > 0, italic > 0));
    }
}
