package se.huddinge.samverkan.dialogue;

import static se.huddinge.samverkan.shared.SearchSource.name;

import org.springframework.data.domain.Sort;
import se.huddinge.samverkan.web.SortKey;

/** The columns the list can be sorted by, as SQL; the prioritised academies come first (S9). */
enum DialogueSort implements SortKey {
    NAME("prioritised desc, sorted"),
    LAST("last_met"),
    NEXT("next"),
    OFFICERS("officers");

    private final String sql;

    DialogueSort(String sql) {
        this.sql = sql;
    }

    String orderBy(Sort.Direction order) {
        return " order by " + sql + (order.isAscending() ? "" : " desc") + " nulls first, sorted, id";
    }

    @Override
    public Sort by(Sort.Direction order) {
        return Sort.by(order, name());
    }
}
