package se.huddinge.samverkan.placement.recruitment;

import org.springframework.data.domain.Sort;
import se.huddinge.samverkan.web.SortKey;

/** The columns the list can be sorted by. */
enum RecruitmentSort implements SortKey {
    YEAR("r.year"),
    UNIT("u.name.nameSv"),
    APPLIED("r.applied"),
    HIRED("r.hired");

    private final String path;

    RecruitmentSort(String path) {
        this.path = path;
    }

    @Override
    public Sort by(Sort.Direction order) {
        return Sort.by(order, path).and(Sort.by(order, "r.id"));
    }
}
