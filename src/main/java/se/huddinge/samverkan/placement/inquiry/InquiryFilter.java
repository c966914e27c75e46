package se.huddinge.samverkan.placement.inquiry;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort.Direction;
import se.huddinge.samverkan.organisation.Unit;
import se.huddinge.samverkan.web.Chip;
import se.huddinge.samverkan.web.ListFilter;

/** The list's address. */
record InquiryFilter(
        @Nullable String text,
        Inquiry.@Nullable Kind kind,
        @Nullable State state,
        @Nullable Long unit,
        InquirySort sort,
        Direction order,
        Integer page)
        implements ListFilter {
    enum State {
        OPEN,
        ANSWERED
    }

    InquiryFilter(
            @Nullable String text,
            Inquiry.@Nullable Kind kind,
            @Nullable State state,
            @Nullable Long unit,
            @Nullable InquirySort sort,
            @Nullable Direction order,
            @Nullable Integer page) {
        this.text = text;
        this.kind = kind;
        this.state = state;
        this.unit = unit;
        this.sort = sort == null ? InquirySort.RECEIVED : sort;
        this.order = order == null ? Direction.DESC : order;
        this.page = ListFilter.page(page);
    }

    @Nullable
    Boolean answered() {
        return state == null ? null : state == State.ANSWERED;
    }

    @Override
    public List<Chip> chips() {
        return List.of();
    }

    /** With the name of the unit. */
    List<Chip> chips(List<Unit> units) {
        var chips = new ArrayList<Chip>();
        if (text != null) chips.add(Chip.of("text", text));
        if (kind != null) chips.add(Chip.ofKey("kind", "placement.kind." + kind));
        if (state != null) chips.add(Chip.ofKey("state", "placement.state." + state));
        units.stream()
                .filter(known -> known.getId().equals(unit))
                .forEach(known -> chips.add(Chip.of("unit", known.getName())));
        return chips;
    }
}
