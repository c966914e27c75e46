package se.huddinge.samverkan.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import se.huddinge.samverkan.agreement.registration.ExistingAgreement;
import se.huddinge.samverkan.office.SheetReader;
import se.huddinge.samverkan.office.UnreadableSheetException;
import se.huddinge.samverkan.shared.FieldException;

/** Reads an uploaded file and finds out, row by row, what taking it in would do. */
@Component
class Inspection {
    /** With the headings: more than any municipality has, and still read in seconds. */
    static final int MOST_ROWS = 2_001;

    record Inspected(int number, List<String> cells, Finding finding) {}

    record Result(List<String> ignored, List<Inspected> rows) {}

    private final LexiconSource lexicons;
    private final Trial trial;
    private final MessageSource texts;

    Inspection(LexiconSource lexicons, Trial trial, MessageSource texts) {
        this.lexicons = lexicons;
        this.trial = trial;
        this.texts = texts;
    }

    /** Each row is tried in a transaction of its own, so this runs in none. */
    Result of(MultipartFile file) {
        var sheet = read(file);
        var headings =
                Headings.find(sheet, texts).orElseThrow(() -> new FieldException("file", "exchange.no-headings"));
        var known = lexicons.gather();
        var seen = new HashMap<String, Integer>();
        var inspected = new ArrayList<Inspected>();
        for (int r = headings.row() + 1; r < sheet.size(); r++) {
            var cells = headings.arranged(sheet.get(r));
            if (SheetReader.isEmpty(cells)) continue;
            inspected.add(new Inspected(r + 1, cells, find(known, cells, r + 1, seen)));
        }
        if (inspected.isEmpty()) throw new FieldException("file", "exchange.file.EMPTY");
        return new Result(headings.ignored(), inspected);
    }

    private Finding find(Lexicons known, List<String> cells, int number, Map<String, Integer> seen) {
        var reading = RowReader.read(known, cells, UUID.randomUUID());
        var twin = seen.putIfAbsent(identity(reading.agreement()), number);
        return twin == null ? trial.of(reading) : trial.repeated(reading, twin);
    }

    /** Two rows of one file that mean the same agreement. */
    private static String identity(ExistingAgreement agreement) {
        return agreement.ownDnr() != null
                ? "dnr " + agreement.ownDnr()
                : "title " + agreement.title() + agreement.partners();
    }

    private static List<List<String>> read(MultipartFile file) {
        try {
            return SheetReader.read(file.getBytes(), MOST_ROWS);
        } catch (UnreadableSheetException e) {
            throw new FieldException("file", "exchange.file." + e.reason(), String.valueOf(MOST_ROWS - 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
