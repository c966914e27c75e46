package se.huddinge.samverkan.finding;

import org.springframework.data.domain.Sort;
import se.huddinge.samverkan.web.SortKey;

/** The columns the list can be sorted by. */
enum FindingSort implements SortKey {
    FOUND("f.foundOn"),
    TITLE("f.title"),
    ACADEMY("a.name.nameSv"),
    EVIDENCE("f.evidence");

    private final String path;

    FindingSort(String path) {
        this.path = path;
    }

    @Override
    public Sort by(Sort.Direction order) {
        return Sort.by(order, path).and(Sort.by(order, "f.id"));
    }
}
