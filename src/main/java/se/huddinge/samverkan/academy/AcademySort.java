package se.huddinge.samverkan.academy;

import org.springframework.data.domain.Sort;
import se.huddinge.samverkan.web.SortKey;

/** The columns the list can be sorted by, always within prioritised first (S9). */
enum AcademySort implements SortKey {
    NAME("a.name.nameSv"),
    SEAT("a.seat"),
    KIND("a.kind");

    private final String path;

    AcademySort(String path) {
        this.path = path;
    }

    @Override
    public Sort by(Sort.Direction order) {
        return Sort.by(order, path).and(Sort.by("a.id"));
    }
}
