package se.huddinge.samverkan.watch.handling;

import org.springframework.data.domain.Sort;
import se.huddinge.samverkan.web.SortKey;

/** The columns the list can be sorted by. */
enum HandledSort implements SortKey {
    HANDLED("handled_on"),
    TITLE("title collate \"sv-SE-x-icu\""),
    DAY("day");

    private final String column;

    HandledSort(String column) {
        this.column = column;
    }

    @Override
    public Sort by(Sort.Direction order) {
        return Sort.by(order, column);
    }

    String orderBy(Sort.Direction order) {
        return " order by %s %s nulls last, id desc, what".formatted(column, order.name());
    }
}
