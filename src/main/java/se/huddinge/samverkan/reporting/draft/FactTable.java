package se.huddinge.samverkan.reporting.draft;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.office.Download;
import se.huddinge.samverkan.office.Table;
import se.huddinge.samverkan.office.TableFormat;

/** The rows behind a figure as a file, row by row as the database gives them. */
@Component
public class FactTable {
    private final MessageSourceAccessor texts;

    FactTable(MessageSource messages) {
        texts = new MessageSourceAccessor(messages);
    }

    /** Within one transaction, so that the rows can be fetched as they are written. */
    @Transactional(readOnly = true)
    public void send(FactRows rows, FactFilter filter, TableFormat format, HttpServletResponse response)
            throws IOException {
        try (var all = rows.all(filter)) {
            Download.send(of(all), format, response);
        }
    }

    private Table<Fact> of(Stream<Fact> facts) {
        return new Table<>(texts.getMessage("reporting.behind"), facts)
                .column(texts.getMessage("reporting.what"), Fact::title)
                .column(texts.getMessage("reporting.day"), Fact::day)
                .column(texts.getMessage("reporting.department-name"), Fact::unit)
                .column(texts.getMessage("reporting.how-many"), Fact::amount);
    }
}
