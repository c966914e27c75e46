package se.huddinge.samverkan.watch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort.Direction;
import se.huddinge.samverkan.web.Chip;
import se.huddinge.samverkan.web.ListFilter;

/**
 * The list's address.
 *
 * @param whose hers, unless she asks for more
 * @param kind message key of what it is
 */
public record DueFilter(
        Scope whose,
        @Nullable String kind,
        @Nullable Long unit,
        @Nullable Nearness when,
        DueSort sort,
        Direction order,
        Integer page)
        implements ListFilter {
    public DueFilter(
            @Nullable Scope whose,
            @Nullable String kind,
            @Nullable Long unit,
            @Nullable Nearness when,
            @Nullable DueSort sort,
            @Nullable Direction order,
            @Nullable Integer page) {
        this.whose = whose == null ? Scope.MINE : whose;
        this.kind = kind;
        this.unit = unit;
        this.when = when;
        this.sort = sort == null ? DueSort.DAY : sort;
        this.order = order == null ? Direction.ASC : order;
        this.page = ListFilter.page(page);
    }

    /** The most urgent first, under a heading of how near the day is. */
    public boolean isByDay() {
        return sort == DueSort.DAY && order == Direction.ASC;
    }

    @Override
    public List<Chip> chips() {
        return List.of();
    }

    /** Chips that say what the unit's id stands for. */
    public List<Chip> chips(Map<Long, String> units) {
        var chips = new ArrayList<Chip>();
        if (kind != null) chips.add(Chip.ofKey("kind", kind));
        if (unit != null) chips.add(Chip.of("unit", units.getOrDefault(unit, unit.toString())));
        if (when != null) chips.add(Chip.ofKey("when", "watch.when." + when));
        return chips;
    }

    String condition(boolean ofKind) {
        return whose.condition()
                + (ofKind && kind != null ? " and kind = :kind" : "")
                + (unit == null ? "" : " and (unit_id = :unit or home_id = :unit)")
                + (when == null ? "" : " and " + when.condition());
    }

    Map<String, Object> parameters(LocalDate today) {
        var parameters = new HashMap<String, Object>(Map.of("today", today));
        if (kind != null) parameters.put("kind", kind);
        if (unit != null) parameters.put("unit", unit);
        return parameters;
    }

    String orderBy() {
        return sort.orderBy(order);
    }
}
