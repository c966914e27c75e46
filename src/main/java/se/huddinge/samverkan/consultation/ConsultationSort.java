package se.huddinge.samverkan.consultation;

import org.springframework.data.domain.Sort;
import se.huddinge.samverkan.web.SortKey;

/** The columns the list can be sorted by. */
enum ConsultationSort implements SortKey {
    HELD("c.heldOn"),
    ORGANISATION("c.organisation"),
    WITH("c.withWhom");

    private final String path;

    ConsultationSort(String path) {
        this.path = path;
    }

    @Override
    public Sort by(Sort.Direction order) {
        return Sort.by(order, path).and(Sort.by(order, "c.id"));
    }
}
