package se.huddinge.samverkan.body.listing;

import org.springframework.data.domain.Sort;
import se.huddinge.samverkan.web.SortKey;

/** The columns the list can be sorted by, as SQL; the id makes the order, and so the paging, definite. */
enum BodySort implements SortKey {
    KIND("rank"),
    NAME("name"),
    AGREEMENT("agreement"),
    MEMBERS("members"),
    START("valid_from");

    private final String sql;

    BodySort(String sql) {
        this.sql = sql;
    }

    /** What is closed comes after what is open, what is not known last of all. */
    String orderBy(Sort.Direction order) {
        var direction = order.isAscending() ? "" : " desc";
        return " order by valid_to is not null, " + sql + direction + " nulls last, id";
    }

    @Override
    public Sort by(Sort.Direction order) {
        return Sort.by(order, name());
    }
}
