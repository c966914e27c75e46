package se.huddinge.samverkan.contact;

import org.springframework.data.domain.Sort;
import se.huddinge.samverkan.web.SortKey;

/** The columns the list can be sorted by, always with what has ended last. */
enum ContactSort implements SortKey {
    NAME("p.name"),
    PLACE("c.name.nameSv", "o.name.nameSv"),
    ROLE("a.title"),
    EMAIL("p.email"),
    KIND("a.kind");

    private final String[] paths;

    ContactSort(String... paths) {
        this.paths = paths;
    }

    @Override
    public Sort by(Sort.Direction order) {
        return Sort.by(order, paths).and(Sort.by("p.name", "a.id"));
    }
}
