package se.huddinge.samverkan.priorityarea.listing;

import static se.huddinge.samverkan.shared.SearchSource.name;

import org.springframework.data.domain.Sort;
import se.huddinge.samverkan.web.SortKey;

/** The columns the list can be sorted by, as SQL. */
enum BoardSort implements SortKey {
    NAME("name_sv"),
    AREAS("areas"),
    IDLE("idle"),
    PROPOSALS("proposals");

    private final String sql;

    BoardSort(String sql) {
        this.sql = sql;
    }

    String orderBy(Sort.Direction order) {
        return " order by " + sql + (order.isAscending() ? "" : " desc") + ", name_sv, id";
    }

    @Override
    public Sort by(Sort.Direction order) {
        return Sort.by(order, name());
    }
}
