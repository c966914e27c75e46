package se.huddinge.samverkan.body.listing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort.Direction;
import se.huddinge.samverkan.body.Body;
import se.huddinge.samverkan.web.Chip;
import se.huddinge.samverkan.web.ListFilter;

/**
 * The list's address.
 *
 * @param text in its name, its assignment or the name of somebody who sits in it
 * @param agreement that it is under
 */
record BodyFilter(
        @Nullable String text,
        Body.@Nullable Kind kind,
        @Nullable State state,
        @Nullable Concern concern,
        @Nullable Long agreement,
        BodySort sort,
        Direction order,
        Integer page)
        implements ListFilter {
    enum State {
        OPEN,
        CLOSED
    }

    enum Concern {
        CHAIR_VACANT,
        WHITE_SPOT,
        ENDING
    }

    BodyFilter(
            @Nullable String text,
            Body.@Nullable Kind kind,
            @Nullable State state,
            @Nullable Concern concern,
            @Nullable Long agreement,
            @Nullable BodySort sort,
            @Nullable Direction order,
            @Nullable Integer page) {
        this.text = text;
        this.kind = kind;
        this.state = state;
        this.concern = concern;
        this.agreement = agreement;
        this.sort = sort == null ? BodySort.KIND : sort;
        this.order = order == null ? Direction.ASC : order;
        this.page = ListFilter.page(page);
    }

    static BodyFilter under(Long agreement) {
        return new BodyFilter(null, null, null, null, agreement, null, null, null);
    }

    @Override
    public List<Chip> chips() {
        var chips = new ArrayList<Chip>();
        if (text != null) chips.add(Chip.of("text", text));
        if (kind != null) chips.add(Chip.ofKey("kind", "body.kind." + kind));
        if (state != null) chips.add(Chip.ofKey("state", "body.state." + state));
        if (concern != null) chips.add(Chip.ofKey("concern", "body.concern." + concern));
        if (agreement != null) chips.add(Chip.ofKey("agreement", "body.agreement-chosen"));
        return chips;
    }
}
