package se.huddinge.samverkan.reporting.draft;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.office.Table;

/** The rows behind a figure as a file. */
@Component
public class FactTable {
    /** All of them. */
    public static final Pageable ALL = PageRequest.of(0, Integer.MAX_VALUE);

    private final MessageSourceAccessor texts;

    FactTable(MessageSource messages) {
        texts = new MessageSourceAccessor(messages);
    }

    public Table<Fact> of(List<Fact> facts) {
        return new Table<>(texts.getMessage("reporting.behind"), facts.stream())
                .column(texts.getMessage("reporting.what"), Fact::title)
                .column(texts.getMessage("reporting.day"), Fact::day)
                .column(texts.getMessage("reporting.department-name"), Fact::unit)
                .column(texts.getMessage("reporting.how-many"), Fact::amount);
    }
}
