package se.huddinge.samverkan.organisation;

import org.springframework.data.domain.Sort;
import se.huddinge.samverkan.web.SortKey;

/** The columns the list can be sorted by, always within the units that exist today first. */
enum UnitSort implements SortKey {
    NAME("u.name.nameSv"),
    KIND("u.kind"),
    VALID_FROM("u.period.validFrom");

    private final String path;

    UnitSort(String path) {
        this.path = path;
    }

    @Override
    public Sort by(Sort.Direction order) {
        return Sort.by(order, path).and(Sort.by("u.id"));
    }
}
