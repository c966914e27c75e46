package se.huddinge.samverkan.project.listing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import se.huddinge.samverkan.project.Light;
import se.huddinge.samverkan.project.Status;
import se.huddinge.samverkan.project.resource.Used;
import se.huddinge.samverkan.web.Chip;
import se.huddinge.samverkan.web.ListFilter;

/**
 * The list's address.
 *
 * @param unit leads or takes part
 * @param used in one of the years between the two
 * @param from with {@code to}, was under way some day between them, both included
 */
record ProjectFilter(
        @Nullable String text,
        @Nullable Status status,
        @Nullable Long unit,
        @Nullable Long academy,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Light light,
        @Nullable Concern concern,
        @Nullable Long purpose,
        @Nullable Long method,
        @Nullable Long goal,
        @Nullable Used used,
        @Nullable Integer usedFrom,
        @Nullable Integer usedTo,
        ProjectSort sort,
        Direction order,
        Integer page)
        implements ListFilter {
    enum Concern {
        INFORMAL,
        BENEFIT_DUE
    }

    ProjectFilter(
            @Nullable String text,
            @Nullable Status status,
            @Nullable Long unit,
            @Nullable Long academy,
            @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
            @Nullable Light light,
            @Nullable Concern concern,
            @Nullable Long purpose,
            @Nullable Long method,
            @Nullable Long goal,
            @Nullable Used used,
            @Nullable Integer usedFrom,
            @Nullable Integer usedTo,
            @Nullable ProjectSort sort,
            @Nullable Direction order,
            @Nullable Integer page) {
        this.text = text;
        this.status = status;
        this.unit = unit;
        this.academy = academy;
        this.from = ListFilter.day(from);
        this.to = ListFilter.day(to);
        this.light = light;
        this.concern = concern;
        this.purpose = purpose;
        this.method = method;
        this.goal = goal;
        this.used = used;
        this.usedFrom = usedFrom;
        this.usedTo = usedTo;
        this.sort = sort == null ? ProjectSort.TITLE : sort;
        this.order = order == null ? Direction.ASC : order;
        this.page = ListFilter.page(page);
    }

    /** What the unit has a part in, or is done with the academy. */
    static ProjectFilter of(@Nullable Long unit, @Nullable Long academy) {
        return new ProjectFilter(
                null, null, unit, academy, null, null, null, null, null, null, null, null, null, null, null, null,
                null);
    }

    @Override
    public List<Chip> chips() {
        return List.of();
    }

    /** Chips that say what the ids stand for. */
    List<Chip> chips(ProjectOptions options) {
        var chips = new ArrayList<Chip>();
        if (text != null) chips.add(Chip.of("text", text));
        if (status != null) chips.add(Chip.ofKey("status", "project.status." + status));
        if (unit != null) chips.add(Chip.of("unit", options.name(ProjectOptions.Kind.UNIT, unit)));
        if (academy != null) chips.add(Chip.of("academy", options.name(ProjectOptions.Kind.ACADEMY, academy)));
        if (from != null) chips.add(Chip.of("from", "≥ " + from));
        if (to != null) chips.add(Chip.of("to", "≤ " + to));
        if (light != null) chips.add(Chip.ofKey("light", "project.light." + light));
        if (concern != null) chips.add(Chip.ofKey("concern", "project.concern." + concern));
        if (purpose != null) chips.add(Chip.of("purpose", options.name(ProjectOptions.Kind.PURPOSE, purpose)));
        if (method != null) chips.add(Chip.of("method", options.name(ProjectOptions.Kind.METHOD, method)));
        if (goal != null) chips.add(Chip.of("goal", options.name(ProjectOptions.Kind.GOAL, goal)));
        if (used != null) chips.add(Chip.ofKey("used", "project.used." + used));
        if (usedFrom != null) chips.add(Chip.of("usedFrom", "≥ " + usedFrom));
        if (usedTo != null) chips.add(Chip.of("usedTo", "≤ " + usedTo));
        return chips;
    }
}
