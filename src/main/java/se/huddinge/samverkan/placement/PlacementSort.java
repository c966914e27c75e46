package se.huddinge.samverkan.placement;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.data.domain.Sort;
import se.huddinge.samverkan.web.SortKey;

/** The columns the list can be sorted by, as SQL; what is not known comes last, whichever way. */
enum PlacementSort implements SortKey {
    SEMESTER("t.semester_year", "t.semester_half desc"),
    UNIT("unit_name", "t.semester_year", "t.semester_half desc"),
    FILLED("s.filled"),
    ORDERED("s.ordered"),
    OFFERED("s.offered"),
    AS_OF("t.as_of");

    private final String[] sql;

    PlacementSort(String... sql) {
        this.sql = sql;
    }

    /** "desc" behind a column turns with the order. */
    String orderBy(Sort.Direction order) {
        return Arrays.stream(sql)
                .map(column -> column.replace(" desc", "")
                        + (column.endsWith(" desc") == order.isAscending() ? " desc" : " asc") + " nulls last")
                .collect(Collectors.joining(", ", " order by ", ", unit_name, t.id"));
    }

    @Override
    public Sort by(Sort.Direction order) {
        return Sort.by(order, name());
    }
}
