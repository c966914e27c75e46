package se.huddinge.samverkan.activity.listing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import se.huddinge.samverkan.activity.Status;
import se.huddinge.samverkan.web.Chip;
import se.huddinge.samverkan.web.ListFilter;

/**
 * The list's address.
 *
 * @param institution of an academy
 * @param person took part from outside
 * @param unit does it or takes part
 * @param counted whether somebody has said how many took part
 */
record ActivityFilter(
        @Nullable String text,
        @Nullable Long kind,
        @Nullable Long academy,
        @Nullable Long institution,
        @Nullable Long person,
        @Nullable Long unit,
        @Nullable Long purpose,
        @Nullable Long method,
        @Nullable Long goal,
        @Nullable Long agreement,
        @Nullable Long project,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable State state,
        @Nullable Counted counted,
        @Nullable Step step,
        ActivitySort sort,
        Direction order,
        Integer page)
        implements ListFilter {
    enum State {
        DONE,
        PLANNED,
        LATE,
        CANCELLED,
        ANNULLED
    }

    enum Counted {
        WITH_PEOPLE
    }

    /** What is to happen after it: still to be done, or done. */
    enum Step {
        OPEN,
        LATE,
        DONE
    }

    ActivityFilter(
            @Nullable String text,
            @Nullable Long kind,
            @Nullable Long academy,
            @Nullable Long institution,
            @Nullable Long person,
            @Nullable Long unit,
            @Nullable Long purpose,
            @Nullable Long method,
            @Nullable Long goal,
            @Nullable Long agreement,
            @Nullable Long project,
            @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
            @Nullable State state,
            @Nullable Counted counted,
            @Nullable Step step,
            @Nullable ActivitySort sort,
            @Nullable Direction order,
            @Nullable Integer page) {
        this.text = text;
        this.kind = kind;
        this.academy = academy;
        this.institution = institution;
        this.person = person;
        this.unit = unit;
        this.purpose = purpose;
        this.method = method;
        this.goal = goal;
        this.agreement = agreement;
        this.project = project;
        this.from = ListFilter.day(from);
        this.to = ListFilter.day(to);
        this.state = state;
        this.counted = counted;
        this.step = step;
        this.sort = sort == null ? ActivitySort.DAY : sort;
        this.order = order == null ? (this.sort == ActivitySort.DAY ? Direction.DESC : Direction.ASC) : order;
        this.page = ListFilter.page(page);
    }

    @Override
    public List<Chip> chips() {
        return List.of();
    }

    /** Chips that say what the ids stand for. */
    List<Chip> chips(ActivityOptions options) {
        var chips = new ArrayList<Chip>();
        if (text != null) chips.add(Chip.of("text", text));
        if (kind != null) chips.add(Chip.of("kind", options.name(ActivityOptions.Kind.KIND, kind)));
        if (academy != null) chips.add(Chip.of("academy", options.name(ActivityOptions.Kind.ACADEMY, academy)));
        if (institution != null) chips.add(Chip.ofKey("institution", "activity.institution-chosen"));
        if (person != null) chips.add(Chip.ofKey("person", "activity.person-chosen"));
        if (unit != null) chips.add(Chip.of("unit", options.name(ActivityOptions.Kind.UNIT, unit)));
        if (purpose != null) chips.add(Chip.of("purpose", options.name(ActivityOptions.Kind.PURPOSE, purpose)));
        if (method != null) chips.add(Chip.of("method", options.name(ActivityOptions.Kind.METHOD, method)));
        if (goal != null) chips.add(Chip.of("goal", options.name(ActivityOptions.Kind.GOAL, goal)));
        if (agreement != null) chips.add(Chip.ofKey("agreement", "activity.agreement-chosen"));
        if (project != null) chips.add(Chip.ofKey("project", "activity.project-chosen"));
        if (from != null) chips.add(Chip.of("from", "≥ " + from));
        if (to != null) chips.add(Chip.of("to", "≤ " + to));
        if (state != null) chips.add(Chip.ofKey("state", "activity.filter-state." + state));
        if (counted != null) chips.add(Chip.ofKey("counted", "activity.counted." + counted));
        if (step != null) chips.add(Chip.ofKey("step", "activity.step." + step));
        return chips;
    }

    /** What is stored, as far as the state says. */
    @Nullable
    Status status() {
        return state == null ? null : state == State.LATE ? Status.PLANNED : Status.valueOf(state.name());
    }
}
