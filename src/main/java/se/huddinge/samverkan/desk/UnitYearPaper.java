package se.huddinge.samverkan.desk;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.office.Pdf;
import se.huddinge.samverkan.office.Word;
import se.huddinge.samverkan.web.Municipality;

/** A unit's year to hand on: one page of paper whatever there is to tell, and the same in Word. */
@Component
class UnitYearPaper {
    private static final String TEMPLATE = "desk/unit-year-print";

    private final Municipality municipality;
    private final Pdf pdf;
    private final Word word;
    private final Clock clock;

    UnitYearPaper(Municipality municipality, Pdf pdf, Word word, Clock clock) {
        this.municipality = municipality;
        this.pdf = pdf;
        this.word = word;
        this.clock = clock;
    }

    /** With as many rows in each list as the paper has room for. */
    void pdf(UnitYear year, OutputStream out) throws IOException {
        var shorter = Stream.of(6, 4, 3, 2, 1).map(most -> model(year.atMost(most)));
        pdf.writeOnePage(TEMPLATE, shorter.toList(), out);
    }

    void word(UnitYear year, OutputStream out) throws IOException {
        word.write(TEMPLATE, model(year), out);
    }

    private Map<String, Object> model(UnitYear year) {
        return Map.of("page", year, "municipality", municipality.getName(), "today", LocalDate.now(clock));
    }
}
