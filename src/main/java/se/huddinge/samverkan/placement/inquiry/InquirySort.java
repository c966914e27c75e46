package se.huddinge.samverkan.placement.inquiry;

import org.springframework.data.domain.Sort;
import se.huddinge.samverkan.web.SortKey;

/** The columns the list can be sorted by. */
enum InquirySort implements SortKey {
    RECEIVED("i.receivedOn"),
    TOPIC("i.topic"),
    KIND("i.kind"),
    UNIT("u.name.nameSv"),
    ANSWERED("i.answeredOn");

    private final String path;

    InquirySort(String path) {
        this.path = path;
    }

    @Override
    public Sort by(Sort.Direction order) {
        return Sort.by(order, path).and(Sort.by(order, "i.id"));
    }
}
