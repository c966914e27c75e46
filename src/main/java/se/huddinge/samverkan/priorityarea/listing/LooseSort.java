package se.huddinge.samverkan.priorityarea.listing;

import static se.huddinge.samverkan.shared.SearchSource.name;

import org.springframework.data.domain.Sort;
import se.huddinge.samverkan.web.SortKey;

/** The columns the list can be sorted by, as SQL. */
enum LooseSort implements SortKey {
    TITLE("title collate \"sv-SE-x-icu\""),
    KIND("kind"),
    UNIT("unit collate \"sv-SE-x-icu\""),
    DAY("day");

    private final String sql;

    LooseSort(String sql) {
        this.sql = sql;
    }

    String orderBy(Sort.Direction order) {
        return " order by " + sql + (order.isAscending() ? "" : " desc") + " nulls last, kind, id";
    }

    @Override
    public Sort by(Sort.Direction order) {
        return Sort.by(order, name());
    }
}
