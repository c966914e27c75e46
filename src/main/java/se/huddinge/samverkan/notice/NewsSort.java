package se.huddinge.samverkan.notice;

import org.springframework.data.domain.Sort;
import se.huddinge.samverkan.web.SortKey;

/** News has one order, and its reverse. */
enum NewsSort implements SortKey {
    WHEN;

    @Override
    public Sort by(Sort.Direction order) {
        return Sort.by(order, "latest", "subject", "subject_id", "actor");
    }
}
