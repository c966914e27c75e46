package se.huddinge.samverkan.reporting.draft;

import org.springframework.data.domain.Sort;
import se.huddinge.samverkan.web.SortKey;

/** The columns that the rows behind a figure can be sorted by. */
public enum FactSort implements SortKey {
    TITLE("title collate \"sv-SE-x-icu\" %s"),
    DAY("day %s nulls last"),
    UNIT("unit collate \"sv-SE-x-icu\" %s nulls last"),
    AMOUNT("amount %s");

    private final String column;

    FactSort(String column) {
        this.column = column;
    }

    @Override
    public Sort by(Sort.Direction order) {
        return Sort.by(order, name());
    }

    /** Two rows that are alike in all of it may change places: nobody sees it. */
    String orderBy(Sort.Direction order) {
        return " order by " + column.formatted(order.name())
                + ", day desc nulls last, title collate \"sv-SE-x-icu\", address, amount ";
    }
}
