package se.huddinge.samverkan.priorityarea.listing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import se.huddinge.samverkan.priorityarea.State;
import se.huddinge.samverkan.web.Chip;
import se.huddinge.samverkan.web.ListFilter;

/**
 * The list's address.
 *
 * @param on counts on the day
 * @param agreement lies in it
 */
record AreaFilter(
        @Nullable String text,
        @Nullable Long board,
        @Nullable State state,
        @Nullable Living living,
        @Nullable LocalDate on,
        @Nullable Long agreement,
        @Nullable Long purpose,
        @Nullable Long method,
        @Nullable Long goal,
        AreaSort sort,
        Direction order,
        Integer page)
        implements ListFilter {
    /** Whether something lives in it today. */
    enum Living {
        WITH,
        WITHOUT
    }

    AreaFilter(
            @Nullable String text,
            @Nullable Long board,
            @Nullable State state,
            @Nullable Living living,
            @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate on,
            @Nullable Long agreement,
            @Nullable Long purpose,
            @Nullable Long method,
            @Nullable Long goal,
            @Nullable AreaSort sort,
            @Nullable Direction order,
            @Nullable Integer page) {
        this.text = text;
        this.board = board;
        this.state = state;
        this.living = living;
        this.on = ListFilter.day(on);
        this.agreement = agreement;
        this.purpose = purpose;
        this.method = method;
        this.goal = goal;
        this.sort = sort == null ? AreaSort.TITLE : sort;
        this.order = order == null ? Direction.ASC : order;
        this.page = ListFilter.page(page);
    }

    @Override
    public List<Chip> chips() {
        return List.of();
    }

    /** Chips that say what the ids stand for. */
    List<Chip> chips(AreaOptions options) {
        var chips = new ArrayList<Chip>();
        if (text != null) chips.add(Chip.of("text", text));
        if (board != null) chips.add(Chip.of("board", AreaOptions.name(options.boards(), board)));
        if (state != null) chips.add(Chip.ofKey("state", "priorityarea.state." + state));
        if (living != null) chips.add(Chip.ofKey("living", "priorityarea.living." + living));
        if (on != null) chips.add(Chip.of("on", on.toString()));
        if (agreement != null) chips.add(Chip.ofKey("agreement", "priorityarea.of-agreement"));
        if (purpose != null) chips.add(Chip.of("purpose", AreaOptions.name(options.purposes(), purpose)));
        if (method != null) chips.add(Chip.of("method", AreaOptions.name(options.methods(), method)));
        if (goal != null) chips.add(Chip.of("goal", AreaOptions.name(options.goals(), goal)));
        return chips;
    }
}
