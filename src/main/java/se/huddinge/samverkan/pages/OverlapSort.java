package se.huddinge.samverkan.pages;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import se.huddinge.samverkan.web.SortKey;

/** In which order the places stand. */
enum OverlapSort implements SortKey {
    PLACE(Direction.ASC),
    MOST_UNITS(Direction.DESC);

    /** When nobody says. */
    final Direction usual;

    OverlapSort(Direction usual) {
        this.usual = usual;
    }

    /** Those that are alike stand by name, and those of one name by id. */
    Comparator<Overlap> comparator(Direction order) {
        var byName = byName();
        var first = this == PLACE
                ? byName
                : comparing((Overlap place) -> place.meeters().size());
        return (order.isAscending() ? first : first.reversed()).thenComparing(byName);
    }

    private static Comparator<Overlap> byName() {
        var swedish = Collator.getInstance(Locale.forLanguageTag("sv"));
        return comparing(Overlap::academy, swedish)
                .thenComparing(Overlap::institution, nullsFirst(swedish))
                .thenComparing(Overlap::academyId)
                .thenComparing(Overlap::institutionId, nullsFirst(naturalOrder()));
    }

    @Override
    public Sort by(Direction order) {
        return Sort.by(order, name());
    }
}
