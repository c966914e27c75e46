package se.huddinge.samverkan.office;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** One paragraph's text, which Word cuts into pieces as it likes: a placeholder may begin in one and end in another. */
final class PlacedText {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*([\\p{L}\\p{M}\\d_-]{1,40})\\s*}}");

    private final List<Element> pieces = new ArrayList<>();

    PlacedText(Element paragraph) {
        var found = paragraph.getElementsByTagNameNS(Docx.WORD, "t");
        for (int i = 0; i < found.getLength(); i++) pieces.add((Element) found.item(i));
    }

    Set<String> placeholders() {
        var names = new TreeSet<String>();
        PLACEHOLDER.matcher(text()).results().map(PlacedText::name).forEach(names::add);
        return names;
    }

    private static String name(MatchResult placeholder) {
        return Normalizer.normalize(placeholder.group(1), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private String text() {
        var text = new StringBuilder();
        for (var piece : pieces) text.append(piece.getTextContent());
        return text.toString();
    }

    /** From the last to the first, so that places found stay where they are. */
    void fill(Map<String, String> values) {
        var found = PLACEHOLDER.matcher(text()).results().toList();
        for (int i = found.size() - 1; i >= 0; i--)
            put(found.get(i).start(), found.get(i).end(), values.getOrDefault(name(found.get(i)), ""));
        for (var piece : pieces) breakLines(piece);
    }

    /** The piece in which it begins takes the value, the others lose their share of the placeholder. */
    private void put(int start, int end, String value) {
        int from = 0;
        for (var piece : pieces) {
            var text = piece.getTextContent();
            int to = from + text.length();
            if (from < end && to > start) {
                var before = text.substring(0, Math.max(0, start - from));
                var after = text.substring(Math.min(text.length(), end - from));
                piece.setTextContent(before + (start >= from ? Xml.storable(value) : "") + after);
            }
            from = to;
        }
    }

    private static void breakLines(Element piece) {
        var lines = piece.getTextContent().split("\n", -1);
        piece.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
        piece.setTextContent(lines[0]);
        Node next = piece.getNextSibling();
        for (int i = 1; i < lines.length; i++) {
            var parent = piece.getParentNode();
            parent.insertBefore(element(piece, "br"), next);
            var line = element(piece, "t");
            line.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
            line.setTextContent(lines[i]);
            parent.insertBefore(line, next);
        }
    }

    private static Element element(Element like, String name) {
        var prefix = like.getPrefix();
        return like.getOwnerDocument().createElementNS(Docx.WORD, prefix == null ? name : prefix + ":" + name);
    }
}
