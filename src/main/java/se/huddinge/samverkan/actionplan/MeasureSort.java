package se.huddinge.samverkan.actionplan;

import org.springframework.data.domain.Sort;
import se.huddinge.samverkan.web.SortKey;

/** The columns the list can be sorted by. */
enum MeasureSort implements SortKey {
    DUE("m.due"),
    TITLE("m.title"),
    UNIT("u.name.nameSv"),
    YEAR("p.year"),
    STATE("m.state");

    private final String path;

    MeasureSort(String path) {
        this.path = path;
    }

    @Override
    public Sort by(Sort.Direction order) {
        return Sort.by(order, path).and(Sort.by(order, "m.id"));
    }
}
