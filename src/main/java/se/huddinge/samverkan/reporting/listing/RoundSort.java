package se.huddinge.samverkan.reporting.listing;

import org.springframework.data.domain.Sort;
import se.huddinge.samverkan.web.SortKey;

/** The columns the list can be sorted by. */
enum RoundSort implements SortKey {
    PERIOD("r.periodTo"),
    TITLE("r.title"),
    STATUS("r.shownStatus"),
    DUE("r.dueOn"),
    HANDOVER("r.handoverOn");

    private final String path;

    RoundSort(String path) {
        this.path = path;
    }

    @Override
    public Sort by(Sort.Direction order) {
        return Sort.by(order, path).and(Sort.by(order, "r.id"));
    }
}
