package se.huddinge.samverkan.priorityarea.listing;

import static se.huddinge.samverkan.shared.SearchSource.name;

import org.springframework.data.domain.Sort;
import se.huddinge.samverkan.web.SortKey;

/** The columns the list can be sorted by, as SQL; the id makes the order, and so the paging, definite. */
enum AreaSort implements SortKey {
    TITLE("area.title"),
    BOARD("board.name_sv"),
    DECIDED("area.decided_on"),
    FROM("area.valid_from"),
    TO("area.valid_to");

    private final String sql;

    AreaSort(String sql) {
        this.sql = sql;
    }

    /** What is not known comes last, whichever way. */
    String orderBy(Sort.Direction order) {
        return " order by " + sql + (order.isAscending() ? "" : " desc") + " nulls last, area.id";
    }

    @Override
    public Sort by(Sort.Direction order) {
        return Sort.by(order, name());
    }
}
