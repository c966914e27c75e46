package se.huddinge.samverkan.placement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort.Direction;
import se.huddinge.samverkan.web.Chip;
import se.huddinge.samverkan.web.ListFilter;

/**
 * The list's address.
 *
 * @param academy counts that academy's rows only
 */
record PlacementFilter(
        @Nullable Long unit,
        @Nullable Semester semester,
        @Nullable Long academy,
        @Nullable Reliability reliability,
        PlacementSort sort,
        Direction order,
        Integer page)
        implements ListFilter {
    PlacementFilter(
            @Nullable Long unit,
            @Nullable Semester semester,
            @Nullable Long academy,
            @Nullable Reliability reliability,
            @Nullable PlacementSort sort,
            @Nullable Direction order,
            @Nullable Integer page) {
        this.unit = unit;
        this.semester = semester;
        this.academy = academy;
        this.reliability = reliability;
        this.sort = sort == null ? PlacementSort.SEMESTER : sort;
        this.order = order == null ? Direction.DESC : order;
        this.page = ListFilter.page(page);
    }

    static PlacementFilter all() {
        return new PlacementFilter(null, null, null, null, null, null, null);
    }

    @Override
    public List<Chip> chips() {
        return List.of();
    }

    /** Chips that say what the ids stand for. */
    List<Chip> chips(PlacementOptions options) {
        var chips = new ArrayList<Chip>();
        if (unit != null) chips.add(Chip.of("unit", options.name(PlacementOptions.Kind.UNIT, unit.toString())));
        if (semester != null)
            chips.add(Chip.of("semester", options.name(PlacementOptions.Kind.SEMESTER, semester.toString())));
        if (academy != null)
            chips.add(Chip.of("academy", options.name(PlacementOptions.Kind.ACADEMY, academy.toString())));
        if (reliability != null) chips.add(Chip.ofKey("reliability", "placement.reliability." + reliability));
        return chips;
    }
}
