package se.huddinge.samverkan.watch;

import org.springframework.data.domain.Sort;
import se.huddinge.samverkan.web.SortKey;

/** The columns the list can be sorted by. */
public enum DueSort implements SortKey {
    DAY("day"),
    TITLE("title"),
    KIND("kind"),
    UNIT("unit_name");

    private final String column;

    DueSort(String column) {
        this.column = column;
    }

    @Override
    public Sort by(Sort.Direction order) {
        return Sort.by(order, column);
    }

    String orderBy(Sort.Direction order) {
        return " order by %s %s nulls last, day nulls last, title collate \"sv-SE-x-icu\", kind, item_id"
                .formatted(column, order.name());
    }
}
