package se.huddinge.samverkan.search;

import org.springframework.data.domain.Sort;
import se.huddinge.samverkan.web.SortKey;

/** The columns the list can be sorted by. */
enum SynonymSort implements SortKey {
    WORD("s.word"),
    MEANING("s.meaning");

    private final String path;

    SynonymSort(String path) {
        this.path = path;
    }

    @Override
    public Sort by(Sort.Direction order) {
        return Sort.by(order, path).and(Sort.by("s.word", "s.id"));
    }
}
