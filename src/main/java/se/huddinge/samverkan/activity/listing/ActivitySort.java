package se.huddinge.samverkan.activity.listing;

import org.springframework.data.domain.Sort;
import se.huddinge.samverkan.web.SortKey;

/** The columns the list can be sorted by, as SQL; the id makes the order, and so the paging, definite. */
enum ActivitySort implements SortKey {
    DAY("a.held_on"),
    TITLE("a.title"),
    KIND("k.ordinal"),
    UNIT("u.name_sv"),
    PEOPLE("a.people");

    private final String sql;

    ActivitySort(String sql) {
        this.sql = sql;
    }

    String orderBy(Sort.Direction order) {
        var direction = order.isAscending() ? "" : " desc";
        return " order by " + sql + direction + (this == PEOPLE ? " nulls last" : "") + ", a.id" + direction;
    }

    @Override
    public Sort by(Sort.Direction order) {
        return Sort.by(order, name());
    }
}
