package se.huddinge.samverkan.organisation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort.Direction;
import se.huddinge.samverkan.web.Chip;
import se.huddinge.samverkan.web.ListFilter;

/** The list's address. */
record UnitFilter(
        @Nullable String text,
        Unit.@Nullable Kind kind,
        @Nullable State state,
        UnitSort sort,
        Direction order,
        Integer page)
        implements ListFilter {
    enum State {
        ACTIVE,
        CLOSED,
        VACANT
    }

    UnitFilter(
            @Nullable String text,
            Unit.@Nullable Kind kind,
            @Nullable State state,
            @Nullable UnitSort sort,
            @Nullable Direction order,
            @Nullable Integer page) {
        this.text = text;
        this.kind = kind;
        this.state = state;
        this.sort = sort == null ? UnitSort.NAME : sort;
        this.order = order == null ? Direction.ASC : order;
        this.page = ListFilter.page(page);
    }

    @Override
    public List<Chip> chips() {
        var chips = new ArrayList<Chip>();
        if (text != null) chips.add(Chip.of("text", text));
        if (kind != null) chips.add(Chip.ofKey("kind", "organisation.kind." + kind));
        if (state != null) chips.add(Chip.ofKey("state", "organisation.state." + state));
        return chips;
    }

    @Nullable
    Boolean active() {
        return state == null || state == State.VACANT ? null : state == State.ACTIVE;
    }

    boolean vacant() {
        return state == State.VACANT;
    }
}
