package se.huddinge.samverkan.principle;

import org.springframework.data.domain.Sort;
import se.huddinge.samverkan.web.SortKey;

/** The columns the list can be sorted by; what is over waits for nothing and comes last. */
enum PrincipleSort implements SortKey {
    WAITING("i.waitingSince"),
    TITLE("i.title"),
    STANDING("i.standing"),
    RAISED("i.raisedOn"),
    UNIT("u.name.nameSv");

    private final String path;

    PrincipleSort(String path) {
        this.path = path;
    }

    @Override
    public Sort by(Sort.Direction order) {
        return Sort.by(order, path).and(Sort.by(order, "i.id"));
    }
}
