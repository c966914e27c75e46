package se.huddinge.samverkan.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.web.Chip;

/**
 * The year's address.
 *
 * @param month shown whole, and alone
 */
record YearFilter(
        @Nullable Integer year,
        @Nullable Long unit,
        @Nullable Kind kind,
        @Nullable Integer month) {
    private static final int FIRST = 2000;
    private static final int LAST = 2199;

    YearFilter {
        if (kind == Kind.DUE) kind = null;
    }

    int yearOr(LocalDate today) {
        return year == null ? today.getYear() : Math.max(FIRST, Math.min(year, LAST));
    }

    boolean allows(Entry entry) {
        return (kind == null || kind == entry.kind())
                && (month == null || month == entry.day().getMonthValue());
    }

    /** With what the unit's id stands for. */
    List<Chip> chips(Map<Long, String> units, List<String> months) {
        var chips = new ArrayList<Chip>();
        if (unit != null) chips.add(Chip.of("unit", units.getOrDefault(unit, unit.toString())));
        if (kind != null) chips.add(Chip.ofKey("kind", kind.getKey()));
        if (month != null && month >= 1 && month <= months.size()) chips.add(Chip.of("month", months.get(month - 1)));
        return chips;
    }
}
