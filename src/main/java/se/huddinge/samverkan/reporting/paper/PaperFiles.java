package se.huddinge.samverkan.reporting.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.office.Book;
import se.huddinge.samverkan.office.Pdf;
import se.huddinge.samverkan.office.Table;
import se.huddinge.samverkan.office.Word;
import se.huddinge.samverkan.web.Municipality;

/** Writes a report as files; each says what the page says. */
@Component
public class PaperFiles {
    private static final String PRINTED = "reporting/printed";

    private final Pdf pdf;
    private final Word word;
    private final PaperSlides slides;
    private final Municipality municipality;

    PaperFiles(Pdf pdf, Word word, PaperSlides slides, Municipality municipality) {
        this.pdf = pdf;
        this.word = word;
        this.slides = slides;
        this.municipality = municipality;
    }

    public void pdf(Paper paper, String status, OutputStream out) throws IOException {
        Swedish.say(() -> {
            pdf.write(PRINTED, model(paper, status), out);
            return out;
        });
    }

    public void word(Paper paper, String status, OutputStream out) throws IOException {
        word(PRINTED, paper, status, Map.of(), out);
    }

    /** In another form, such as a statement to a board. */
    public void word(String template, Paper paper, String status, Map<String, ?> more, OutputStream out)
            throws IOException {
        var model = new HashMap<>(model(paper, status));
        model.putAll(more);
        Swedish.say(() -> {
            word.write(template, model, out);
            return out;
        });
    }

    public void slides(Paper paper, String status, OutputStream out) throws IOException {
        slides.write(paper, status, out);
    }

    private Map<String, Object> model(Paper paper, String status) {
        return Map.of("paper", paper, "status", status, "municipality", municipality.getName());
    }

    /** A sheet for each table, and the rows behind them in the last. */
    public void book(Paper paper, Table<?> rows, OutputStream out) throws IOException {
        try (var book = new Book(out)) {
            for (int s = 0; s < paper.chapters().size(); s++) {
                var sheets = paper.chapters().get(s).sheets();
                for (int t = 0; t < sheets.size(); t++) book.add(table((s + 1) + "." + (t + 1) + " ", sheets.get(t)));
            }
            book.add(rows);
        }
    }

    private static Table<Sheet.Line> table(String number, Sheet sheet) {
        var table = new Table<Sheet.Line>(sheetName(number + sheet.caption()), sheet.lines().stream());
        for (int c = 0; c < sheet.headings().size(); c++) {
            int column = c;
            table.column(
                    sheet.headings().get(c), line -> line.cells().get(column).content());
        }
        return table;
    }

    /** As long, and of such characters, as a spreadsheet allows. */
    private static String sheetName(String name) {
        var allowed = name.replaceAll("[\\[\\]:*?/\\\\]", " ");
        return allowed.substring(0, Math.min(31, allowed.length())).strip();
    }
}
