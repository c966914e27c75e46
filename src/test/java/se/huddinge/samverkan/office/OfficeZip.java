package se.huddinge.samverkan.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** An office file as what it is, XML in a zip, read by nothing that knows how it was written. */
public record OfficeZip(Map<String, byte[]> entries) {
    public static OfficeZip of(byte[] file) throws IOException {
        var entries = new TreeMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                entries.put(entry.getName(), zip.readAllBytes());
        }
        return new OfficeZip(entries);
    }

    public Document xml(String name) throws Exception {
        return DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(entries.get(name)));
    }

    /** In their order, however many digits their numbers have. */
    public List<String> numbered(String folder, String name) {
        var found = new ArrayList<String>();
        for (int n = 1; entries.containsKey(folder + "/" + name + n + ".xml"); n++)
            found.add(folder + "/" + name + n + ".xml");
        return found;
    }

    public static List<Element> all(Node within, String name) {
        var nodes = (within instanceof Document document ? document.getDocumentElement() : (Element) within)
                .getElementsByTagNameNS("*", name);
        var found = new ArrayList<Element>();
        for (int n = 0; n < nodes.getLength(); n++) found.add((Element) nodes.item(n));
        return found;
    }

    public static Element first(Node within, String name) {
        return all(within, name).get(0);
    }

    /** What stands in the elements called so, one by one. */
    public static List<String> texts(Node within, String name) {
        return all(within, name).stream().map(Element::getTextContent).toList();
    }

    /** Where a relationship of the part leads. */
    public String target(String part, String type) throws Exception {
        var slash = part.lastIndexOf('/');
        var relations = xml(part.substring(0, slash) + "/_rels" + part.substring(slash) + ".rels");
        return all(relations, "Relationship").stream()
                .filter(relation -> relation.getAttribute("Type").endsWith("/" + type))
                .map(relation -> relation.getAttribute("Target"))
                .map(target -> target.startsWith("/")
                        ? target.substring(1)
                        : java.nio.file.Path.of(part)
                                .resolveSibling(target)
                                .normalize()
                                .toString())
                .findFirst()
                .orElseThrow();
    }

    private static String told(Cell cell) {
        return cell.getType() == CellType.NUMBER
                ? cell.asNumber().stripTrailingZeros().toPlainString()
                : cell.getText();
    }

    /** The first sheet of a workbook within. */
    public List<List<String>> rows(String workbook) throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(entries.get(workbook)))) {
            return book.getFirstSheet().read().stream()
                    .map(row -> row.stream()
                            .map(cell -> cell == null ? "" : told(cell))
                            .toList())
                    .toList();
        }
    }
}
