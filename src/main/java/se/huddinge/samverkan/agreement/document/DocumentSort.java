package se.huddinge.samverkan.agreement.document;

import org.springframework.data.domain.Sort;
import se.huddinge.samverkan.web.SortKey;

enum DocumentSort implements SortKey {
    TITLE("title"),
    CATEGORY("category"),
    ORIGIN("origin"),
    DATED("datedOn"),
    ADDED("addedAt");

    private final String property;

    DocumentSort(String property) {
        this.property = property;
    }

    @Override
    public Sort by(Sort.Direction order) {
        return Sort.by(order, property, "id");
    }
}
