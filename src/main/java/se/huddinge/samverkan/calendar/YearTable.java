package se.huddinge.samverkan.calendar;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.office.Table;

/** The year as a file, in the reader's language. */
@Component
class YearTable {
    private final MessageSourceAccessor texts;

    YearTable(MessageSource messages) {
        texts = new MessageSourceAccessor(messages);
    }

    String name(int year) {
        return texts.getMessage("calendar.year-of", new Object[] {String.valueOf(year)});
    }

    Table<Entry> of(int year, List<Entry> entries) {
        return new Table<>(name(year), entries.stream())
                .column(texts.getMessage("calendar.day"), Entry::day)
                .column(
                        texts.getMessage("calendar.kind"),
                        entry -> texts.getMessage(entry.kind().getKey()))
                .column(texts.getMessage("calendar.title"), Entry::title)
                .column(texts.getMessage("calendar.about"), Entry::about)
                .column(texts.getMessage("calendar.unit"), Entry::unit);
    }
}
