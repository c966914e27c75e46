package se.huddinge.samverkan.project.listing;

import org.springframework.data.domain.Sort;
import se.huddinge.samverkan.web.SortKey;

/** The columns the list can be sorted by, as SQL; the id makes the order, and so the paging, definite. */
enum ProjectSort implements SortKey {
    TITLE("p.title"),
    UNIT("u.name_sv"),
    STATUS("array_position(array['IDEA', 'PLANNED', 'ONGOING', 'PAUSED', 'ENDED', 'ABORTED'], p.status::text)"),
    START("p.frame_valid_from"),
    END("p.frame_valid_to");

    private final String sql;

    ProjectSort(String sql) {
        this.sql = sql;
    }

    /** What is not known comes last, whichever way. */
    String orderBy(Sort.Direction order) {
        return " order by " + sql + (order.isAscending() ? "" : " desc") + " nulls last, p.id";
    }

    @Override
    public Sort by(Sort.Direction order) {
        return Sort.by(order, name());
    }
}
