package se.huddinge.samverkan.actionplan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort.Direction;
import se.huddinge.samverkan.web.Chip;
import se.huddinge.samverkan.web.ListFilter;

/**
 * The list's address.
 *
 * @param unit the unit, or for a board also the departments that work for it
 */
record MeasureFilter(
        @Nullable String text,
        @Nullable Integer year,
        @Nullable Long unit,
        @Nullable Long method,
        @Nullable Long purpose,
        @Nullable Showing showing,
        MeasureSort sort,
        Direction order,
        Integer page)
        implements ListFilter {
    enum Showing {
        LIVE,
        NOT_STARTED,
        ONGOING,
        LATE,
        DONE,
        CANCELLED
    }

    MeasureFilter(
            @Nullable String text,
            @Nullable Integer year,
            @Nullable Long unit,
            @Nullable Long method,
            @Nullable Long purpose,
            @Nullable Showing showing,
            @Nullable MeasureSort sort,
            @Nullable Direction order,
            @Nullable Integer page) {
        this.text = text;
        this.year = year;
        this.unit = unit;
        this.method = method;
        this.purpose = purpose;
        this.showing = showing;
        this.sort = sort == null ? MeasureSort.DUE : sort;
        this.order = order == null ? Direction.ASC : order;
        this.page = ListFilter.page(page);
    }

    @Override
    public List<Chip> chips() {
        return List.of();
    }

    /** Chips that say what the ids stand for. */
    List<Chip> chips(MeasureOptions options) {
        var chips = new ArrayList<Chip>();
        if (text != null) chips.add(Chip.of("text", text));
        if (year != null) chips.add(Chip.of("year", year.toString()));
        if (unit != null) chips.add(Chip.of("unit", MeasureOptions.name(options.units(), unit)));
        if (method != null) chips.add(Chip.of("method", MeasureOptions.name(options.methods(), method)));
        if (purpose != null) chips.add(Chip.of("purpose", MeasureOptions.name(options.purposes(), purpose)));
        if (showing != null) chips.add(Chip.ofKey("showing", "actionplan.showing." + showing));
        return chips;
    }
}
