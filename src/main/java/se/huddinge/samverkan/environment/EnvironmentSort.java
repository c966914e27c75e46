package se.huddinge.samverkan.environment;

import static se.huddinge.samverkan.shared.SearchSource.name;

import org.springframework.data.domain.Sort;
import se.huddinge.samverkan.web.SortKey;

/** The columns the list can be sorted by, as SQL; the id makes the order, and so the paging, definite. */
enum EnvironmentSort implements SortKey {
    NAME("e.name"),
    AREA("area.title"),
    STATE("array_position(array['PLANNED', 'ONGOING', 'ENDED'], e.state::text)"),
    FROM("e.valid_from"),
    TO("e.valid_to");

    private final String sql;

    EnvironmentSort(String sql) {
        this.sql = sql;
    }

    /** What is not known comes last, whichever way. */
    String orderBy(Sort.Direction order) {
        return " order by " + sql + (order.isAscending() ? "" : " desc") + " nulls last, e.id";
    }

    @Override
    public Sort by(Sort.Direction order) {
        return Sort.by(order, name());
    }
}
