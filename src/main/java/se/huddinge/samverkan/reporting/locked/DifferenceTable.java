package se.huddinge.samverkan.reporting.locked;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.office.Table;
import se.huddinge.samverkan.reporting.locked.Differences.Difference;

/** What two reports say differently, as a file. */
@Component
class DifferenceTable {
    private final MessageSourceAccessor texts;

    DifferenceTable(MessageSource messages) {
        texts = new MessageSourceAccessor(messages);
    }

    Table<Difference> corrected(int number, List<Difference> differences) {
        return of("reporting.differences", version(number - 1), version(number), differences);
    }

    Table<Difference> today(int number, List<Difference> differences) {
        return of("reporting.differences-today", version(number), texts.getMessage("reporting.if-today"), differences);
    }

    private Table<Difference> of(String heading, String earlier, String later, List<Difference> differences) {
        return new Table<>(texts.getMessage(heading), differences.stream())
                .column(texts.getMessage("reporting.chapter"), Difference::chapter)
                .column(texts.getMessage("reporting.place"), Difference::place)
                .column(earlier, Difference::before)
                .column(later, Difference::after);
    }

    private String version(int number) {
        return texts.getMessage("reporting.version-number", new Object[] {String.valueOf(number)});
    }
}
