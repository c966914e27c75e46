package se.huddinge.samverkan.placement;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort.Direction;
import se.huddinge.samverkan.web.Chip;
import se.huddinge.samverkan.web.ListFilter;

/**
 * The list's address.
 *
 * @param text counts only the programmes it is found in
 * @param academy counts that academy's rows only
 */
record PlacementFilter(
        @Nullable String text,
        @Nullable Long unit,
        @Nullable Semester semester,
        @Nullable Long academy,
        @Nullable Reliability reliability,
        PlacementSort sort,
        Direction order,
        Integer page)
        implements ListFilter {
    PlacementFilter(
            @Nullable String text,
            @Nullable Long unit,
            @Nullable Semester semester,
            @Nullable Long academy,
            @Nullable Reliability reliability,
            @Nullable PlacementSort sort,
            @Nullable Direction order,
            @Nullable Integer page) {
        this.text = text;
        this.unit = unit;
        this.semester = semester;
        this.academy = academy;
        this.reliability = reliability;
        this.sort = sort == null ? PlacementSort.SEMESTER : sort;
        this.order = order == null ? Direction.DESC : order;
        this.page = ListFilter.page(page);
    }

    static PlacementFilter ofUnit(@Nullable Long unit) {
        return new PlacementFilter(null, unit, null, null, null, null, null, null);
    }

    static PlacementFilter all() {
        return ofUnit(null);
    }

    @Override
    public List<Chip> chips() {
        return List.of();
    }

    /** The address of a row's own page, with only what the filter counts. */
    public String rowsOf(PlacementRow row) {
        var only = new StringJoiner("&", "?", "").setEmptyValue("");
        if (academy != null) only.add("academy=" + academy);
        if (text != null) only.add("text=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
        return row.getAddress() + only;
    }

    /** Chips that say what the ids stand for. */
    List<Chip> chips(PlacementOptions options) {
        var chips = new ArrayList<Chip>();
        if (text != null) chips.add(Chip.of("text", text));
        if (unit != null) chips.add(Chip.of("unit", options.name(PlacementOptions.Kind.UNIT, unit.toString())));
        if (semester != null)
            chips.add(Chip.of("semester", options.name(PlacementOptions.Kind.SEMESTER, semester.toString())));
        if (academy != null)
            chips.add(Chip.of("academy", options.name(PlacementOptions.Kind.ACADEMY, academy.toString())));
        if (reliability != null) chips.add(Chip.ofKey("reliability", "placement.reliability." + reliability));
        return chips;
    }
}
