package se.huddinge.samverkan.account;

import org.springframework.data.domain.Sort;
import se.huddinge.samverkan.web.SortKey;

enum AccountSort implements SortKey {
    NAME("a.name"),
    USERNAME("a.username"),
    EMAIL("a.email");

    private final String path;

    AccountSort(String path) {
        this.path = path;
    }

    @Override
    public Sort by(Sort.Direction order) {
        return Sort.by(order, path).and(Sort.by("a.id"));
    }
}
