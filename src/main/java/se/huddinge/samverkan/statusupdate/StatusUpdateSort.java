package se.huddinge.samverkan.statusupdate;

import org.springframework.data.domain.Sort;
import se.huddinge.samverkan.web.SortKey;

/** The columns the list can be sorted by. */
enum StatusUpdateSort implements SortKey {
    ASKED("r.openedOn"),
    UNIT("u.name.nameSv"),
    ANSWERED("s.answeredOn");

    private final String path;

    StatusUpdateSort(String path) {
        this.path = path;
    }

    @Override
    public Sort by(Sort.Direction order) {
        return Sort.by(order, path).and(Sort.by(order, "s.id"));
    }
}
