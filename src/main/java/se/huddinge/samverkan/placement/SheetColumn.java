package se.huddinge.samverkan.placement;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** The columns of a grid in a spreadsheet, in and out; the headings are the form's own labels. */
enum SheetColumn {
    PROGRAMME("placement.programme"),
    ACADEMY("placement.academy"),
    ORDERED("placement.ordered"),
    OFFERED("placement.offered"),
    FILLED("placement.filled"),
    SUPERVISORS("placement.supervisors"),
    THESES("placement.theses");

    private static final List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("sv"), Locale.ENGLISH);

    final String key;

    SheetColumn(String key) {
        this.key = key;
    }

    /** In either language. */
    boolean isHeaded(String cell, MessageSource texts) {
        return LANGUAGES.stream()
                .anyMatch(language -> texts.getMessage(key, null, language).equalsIgnoreCase(cell.strip()));
    }
}
