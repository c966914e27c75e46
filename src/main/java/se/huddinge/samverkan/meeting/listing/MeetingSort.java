package se.huddinge.samverkan.meeting.listing;

import org.springframework.data.domain.Sort;
import se.huddinge.samverkan.web.SortKey;

/** The columns the list can be sorted by, as SQL; the id makes the order, and so the paging, definite. */
enum MeetingSort implements SortKey {
    HELD("m.held_on"),
    TITLE("m.title"),
    WITH("coalesce(o.name_sv, a.name_sv)"),
    STATUS("array_position(array['DRAFT', 'CALLED', 'ONGOING', 'DONE', 'CANCELLED'], m.status::text)");

    private final String sql;

    MeetingSort(String sql) {
        this.sql = sql;
    }

    /** What is not known comes last, whichever way. */
    String orderBy(Sort.Direction order) {
        var way = order.isAscending() ? "" : " desc";
        return " order by " + sql + way + " nulls last, m.begins" + way + ", m.id" + way;
    }

    @Override
    public Sort by(Sort.Direction order) {
        return Sort.by(order, name());
    }
}
