package se.huddinge.samverkan.idea;

import org.springframework.data.domain.Sort;
import se.huddinge.samverkan.web.SortKey;

/** The columns the list can be sorted by. */
enum IdeaSort implements SortKey {
    RAISED("i.raisedOn"),
    TITLE("i.title"),
    STATE("i.state"),
    UNIT("u.name.nameSv"),
    MOVED("i.movedOn");

    private final String path;

    IdeaSort(String path) {
        this.path = path;
    }

    @Override
    public Sort by(Sort.Direction order) {
        return Sort.by(order, path).and(Sort.by(order, "i.id"));
    }
}
