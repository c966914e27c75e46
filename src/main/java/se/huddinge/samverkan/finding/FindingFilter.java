package se.huddinge.samverkan.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import se.huddinge.samverkan.project.listing.ProjectOptions;
import se.huddinge.samverkan.project.listing.ProjectOptions.Kind;
import se.huddinge.samverkan.web.Chip;
import se.huddinge.samverkan.web.ListFilter;

/**
 * The list's address.
 *
 * @param unit has answered about its use
 * @param by the unit that told of it
 * @param from with {@code to}, was found some day between them, both included
 * @param purpose that the project it came out of serves; so for method and goal
 */
record FindingFilter(
        @Nullable String text,
        @Nullable Long academy,
        @Nullable Evidence evidence,
        @Nullable Long unit,
        FindingUse.@Nullable Answer answer,
        @Nullable Long by,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Long purpose,
        @Nullable Long method,
        @Nullable Long goal,
        FindingSort sort,
        Direction order,
        Integer page)
        implements ListFilter {
    FindingFilter(
            @Nullable String text,
            @Nullable Long academy,
            @Nullable Evidence evidence,
            @Nullable Long unit,
            FindingUse.@Nullable Answer answer,
            @Nullable Long by,
            @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
            @Nullable Long purpose,
            @Nullable Long method,
            @Nullable Long goal,
            @Nullable FindingSort sort,
            @Nullable Direction order,
            @Nullable Integer page) {
        this.text = text;
        this.academy = academy;
        this.evidence = evidence;
        this.unit = unit;
        this.answer = answer;
        this.by = by;
        this.from = ListFilter.day(from);
        this.to = ListFilter.day(to);
        this.purpose = purpose;
        this.method = method;
        this.goal = goal;
        this.sort = sort == null ? FindingSort.FOUND : sort;
        this.order = order != null ? order : this.sort == FindingSort.FOUND ? Direction.DESC : Direction.ASC;
        this.page = ListFilter.page(page);
    }

    @Override
    public List<Chip> chips() {
        return List.of();
    }

    /** Chips that say what the ids stand for. */
    List<Chip> chips(ProjectOptions options) {
        var chips = new ArrayList<Chip>();
        if (text != null) chips.add(Chip.of("text", text));
        if (academy != null) chips.add(Chip.of("academy", options.name(Kind.ACADEMY, academy)));
        if (evidence != null) chips.add(Chip.ofKey("evidence", "finding.evidence." + evidence));
        if (unit != null) chips.add(Chip.of("unit", options.name(Kind.UNIT, unit)));
        if (answer != null) chips.add(Chip.ofKey("answer", "finding.findinguse.answer." + answer));
        if (by != null) chips.add(Chip.of("by", options.name(Kind.UNIT, by)));
        if (from != null) chips.add(Chip.of("from", "≥ " + from));
        if (to != null) chips.add(Chip.of("to", "≤ " + to));
        if (purpose != null) chips.add(Chip.of("purpose", options.name(Kind.PURPOSE, purpose)));
        if (method != null) chips.add(Chip.of("method", options.name(Kind.METHOD, method)));
        if (goal != null) chips.add(Chip.of("goal", options.name(Kind.GOAL, goal)));
        return chips;
    }
}
