package se.huddinge.samverkan.journal;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import se.huddinge.samverkan.web.Chip;
import se.huddinge.samverkan.web.ListFilter;

/**
 * The list's address.
 *
 * @param from the first day; none for the last ninety
 * @param action a verb of the kind
 */
record JournalFilter(
        @Nullable String who,
        @Nullable Kind kind,
        @Nullable String action,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
        JournalSort sort,
        Direction order,
        Integer page)
        implements ListFilter {
    JournalFilter(
            @Nullable String who,
            @Nullable Kind kind,
            @Nullable String action,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable JournalSort sort,
            @Nullable Direction order,
            @Nullable Integer page) {
        this.who = who;
        this.kind = kind;
        this.action = kind == null ? null : action;
        this.from = plausible(from);
        this.to = plausible(to);
        this.sort = sort == null ? JournalSort.WHEN : sort;
        this.order = order != null ? order : this.sort == JournalSort.WHEN ? Direction.DESC : Direction.ASC;
        this.page = ListFilter.page(page);
    }

    private static @Nullable LocalDate plausible(@Nullable LocalDate day) {
        return day == null || day.getYear() < 1900 || day.getYear() > 2199 ? null : day;
    }

    @Override
    public List<Chip> chips() {
        var chips = new ArrayList<Chip>();
        if (who != null) chips.add(Chip.of("who", who));
        if (kind != null) chips.add(Chip.ofKey("kind", "journal.kind." + kind));
        if (action != null) chips.add(Chip.of("action", action));
        if (from != null) chips.add(Chip.of("from", from + "–"));
        if (to != null) chips.add(Chip.of("to", "–" + to));
        return chips;
    }

    /** As the database wants it. */
    String orderBy() {
        return sort.by(order).stream()
                .map(by -> by.getProperty() + " " + by.getDirection())
                .collect(joining(", "));
    }
}
