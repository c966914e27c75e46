package se.huddinge.samverkan.agreement.type;

import org.springframework.data.domain.Sort;
import se.huddinge.samverkan.web.SortKey;

/** The columns the list can be sorted by. */
enum TypeSort implements SortKey {
    ORDINAL("t.ordinal"),
    NAME("t.name.nameSv"),
    PARTS("t.partsRequired");

    private final String path;

    TypeSort(String path) {
        this.path = path;
    }

    @Override
    public Sort by(Sort.Direction order) {
        return Sort.by(order, path).and(Sort.by("t.ordinal", "t.id"));
    }
}
