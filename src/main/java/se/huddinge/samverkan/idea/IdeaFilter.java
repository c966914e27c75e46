package se.huddinge.samverkan.idea;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort.Direction;
import se.huddinge.samverkan.project.listing.ProjectOptions;
import se.huddinge.samverkan.project.listing.ProjectOptions.Kind;
import se.huddinge.samverkan.web.Chip;
import se.huddinge.samverkan.web.ListFilter;

/**
 * The list's address.
 *
 * @param whose raised by whoever asks, or not yet settled
 * @param academy thought of
 */
record IdeaFilter(
        @Nullable String text,
        @Nullable State state,
        @Nullable Whose whose,
        Idea.@Nullable Kind kind,
        @Nullable Long unit,
        @Nullable Long academy,
        @Nullable Long purpose,
        @Nullable Long method,
        @Nullable Long goal,
        IdeaSort sort,
        Direction order,
        Integer page)
        implements ListFilter {
    enum Whose {
        MINE,
        OPEN
    }

    IdeaFilter(
            @Nullable String text,
            @Nullable State state,
            @Nullable Whose whose,
            Idea.@Nullable Kind kind,
            @Nullable Long unit,
            @Nullable Long academy,
            @Nullable Long purpose,
            @Nullable Long method,
            @Nullable Long goal,
            @Nullable IdeaSort sort,
            @Nullable Direction order,
            @Nullable Integer page) {
        this.text = text;
        this.state = state;
        this.whose = whose;
        this.kind = kind;
        this.unit = unit;
        this.academy = academy;
        this.purpose = purpose;
        this.method = method;
        this.goal = goal;
        this.sort = sort == null ? IdeaSort.RAISED : sort;
        this.order = order != null ? order : this.sort == IdeaSort.RAISED ? Direction.DESC : Direction.ASC;
        this.page = ListFilter.page(page);
    }

    static IdeaFilter open() {
        return new IdeaFilter(null, null, Whose.OPEN, null, null, null, null, null, null, IdeaSort.TITLE, null, null);
    }

    /** Those that pass: of an open one that is asked for as settled there is none. */
    List<State> states() {
        return Stream.of(State.values())
                .filter(each -> state == null || each == state)
                .filter(each -> whose != Whose.OPEN || each.isOpen())
                .toList();
    }

    boolean is(Whose some) {
        return whose == some;
    }

    @Override
    public List<Chip> chips() {
        return List.of();
    }

    /** Chips that say what the ids stand for. */
    List<Chip> chips(ProjectOptions options) {
        var chips = new ArrayList<Chip>();
        if (text != null) chips.add(Chip.of("text", text));
        if (state != null) chips.add(Chip.ofKey("state", "idea.state." + state));
        if (whose != null) chips.add(Chip.ofKey("whose", "idea.whose." + whose));
        if (kind != null) chips.add(Chip.ofKey("kind", "idea.kind." + kind));
        if (unit != null) chips.add(Chip.of("unit", options.name(Kind.UNIT, unit)));
        if (academy != null) chips.add(Chip.of("academy", options.name(Kind.ACADEMY, academy)));
        if (purpose != null) chips.add(Chip.of("purpose", options.name(Kind.PURPOSE, purpose)));
        if (method != null) chips.add(Chip.of("method", options.name(Kind.METHOD, method)));
        if (goal != null) chips.add(Chip.of("goal", options.name(Kind.GOAL, goal)));
        return chips;
    }
}
