package se.huddinge.samverkan.journal;

import org.springframework.data.domain.Sort;
import se.huddinge.samverkan.web.SortKey;

/** The columns the log can be sorted by. */
enum JournalSort implements SortKey {
    WHEN("happened_at"),
    WHO("name"),
    KIND("subject"),
    RECORD("title");

    private final String column;

    JournalSort(String column) {
        this.column = column;
    }

    @Override
    public Sort by(Sort.Direction order) {
        return Sort.by(order, column, "line_id");
    }
}
