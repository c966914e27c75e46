package se.huddinge.samverkan.activity.kind;

import org.springframework.data.domain.Sort;
import se.huddinge.samverkan.web.SortKey;

/** The columns the list can be sorted by. */
enum KindSort implements SortKey {
    ORDINAL("k.ordinal"),
    NAME("k.name.nameSv");

    private final String path;

    KindSort(String path) {
        this.path = path;
    }

    @Override
    public Sort by(Sort.Direction order) {
        return Sort.by(order, path).and(Sort.by("k.ordinal", "k.id"));
    }
}
