package se.huddinge.samverkan.watch.reminder;

import org.springframework.data.domain.Sort;
import se.huddinge.samverkan.web.SortKey;

/** The columns that the reminders that have gone can be sorted by. */
enum SentSort implements SortKey {
    MORNING("morning"),
    TITLE("title collate \"sv-SE-x-icu\""),
    DAY("due_day"),
    WHO("name collate \"sv-SE-x-icu\"");

    private final String column;

    SentSort(String column) {
        this.column = column;
    }

    @Override
    public Sort by(Sort.Direction order) {
        return Sort.by(order, column);
    }

    String orderBy(Sort.Direction order) {
        return " order by %s %s nulls last, id desc".formatted(column, order.name());
    }
}
