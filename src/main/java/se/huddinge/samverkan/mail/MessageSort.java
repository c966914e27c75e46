package se.huddinge.samverkan.mail;

import org.springframework.data.domain.Sort;
import se.huddinge.samverkan.web.SortKey;

enum MessageSort implements SortKey {
    MADE("made_at"),
    RECIPIENT("recipient"),
    TRIES("tries");

    private final String column;

    MessageSort(String column) {
        this.column = column;
    }

    @Override
    public Sort by(Sort.Direction order) {
        return Sort.by(order, column).and(Sort.by("id"));
    }
}
