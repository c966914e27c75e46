package se.huddinge.samverkan.indicator;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import se.huddinge.samverkan.web.SortKey;

/** The columns the list can be sorted by. The rows are counted in the program, so they are sorted there too. */
enum IndicatorSort implements SortKey {
    NAME(null),
    VALUE(Standing::value),
    TARGET(Standing::getTarget),
    REACHED(Standing::getPercent);

    private final @Nullable Function<Standing, @Nullable Long> number;

    IndicatorSort(@Nullable Function<Standing, @Nullable Long> number) {
        this.number = number;
    }

    /** Names are unique. What has no number comes last, whichever way. */
    Comparator<Standing> order(Direction direction) {
        var name = byName();
        if (number == null) return direction.isAscending() ? name : name.reversed();
        Comparator<Long> numbers = direction.isAscending() ? naturalOrder() : reverseOrder();
        return comparing(number, nullsLast(numbers)).thenComparing(name);
    }

    private static Comparator<Standing> byName() {
        var alphabet = Collator.getInstance(Locale.forLanguageTag("sv"));
        return (one, other) ->
                alphabet.compare(one.row().names().read(), other.row().names().read());
    }

    @Override
    public Sort by(Direction order) {
        return Sort.by(order, name());
    }
}
