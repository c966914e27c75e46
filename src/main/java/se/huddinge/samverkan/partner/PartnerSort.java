package se.huddinge.samverkan.partner;

import org.springframework.data.domain.Sort;
import se.huddinge.samverkan.web.SortKey;

/** The columns the list can be sorted by. */
enum PartnerSort implements SortKey {
    NAME("o.name.nameSv"),
    KIND("o.kind"),
    NUMBER("o.organisationNumber");

    private final String path;

    PartnerSort(String path) {
        this.path = path;
    }

    @Override
    public Sort by(Sort.Direction order) {
        return Sort.by(order, path).and(Sort.by("o.name.nameSv", "o.id"));
    }
}
