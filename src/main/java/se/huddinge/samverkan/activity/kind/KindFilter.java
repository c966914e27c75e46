package se.huddinge.samverkan.activity.kind;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort.Direction;
import se.huddinge.samverkan.web.Chip;
import se.huddinge.samverkan.web.ListFilter;

/** The list's address. */
record KindFilter(@Nullable String text, @Nullable Offer offer, KindSort sort, Direction order, Integer page)
        implements ListFilter {
    enum Offer {
        OFFERED,
        CLOSED
    }

    KindFilter(
            @Nullable String text,
            @Nullable Offer offer,
            @Nullable KindSort sort,
            @Nullable Direction order,
            @Nullable Integer page) {
        this.text = text;
        this.offer = offer;
        this.sort = sort == null ? KindSort.ORDINAL : sort;
        this.order = order == null ? Direction.ASC : order;
        this.page = ListFilter.page(page);
    }

    @Nullable
    Boolean offered() {
        return offer == null ? null : offer == Offer.OFFERED;
    }

    @Override
    public List<Chip> chips() {
        var chips = new ArrayList<Chip>();
        if (text != null) chips.add(Chip.of("text", text));
        if (offer != null) chips.add(Chip.ofKey("offer", "activity.kinds.offer." + offer));
        return chips;
    }
}
