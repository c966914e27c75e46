package se.huddinge.samverkan.priorityarea.listing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort.Direction;
import se.huddinge.samverkan.priorityarea.LinkKind;
import se.huddinge.samverkan.web.Chip;
import se.huddinge.samverkan.web.ListFilter;

/**
 * The list's address.
 *
 * @param unit leads or takes part
 */
record LooseFilter(
        @Nullable LinkKind kind,
        @Nullable Long unit,
        @Nullable Long academy,
        LooseSort sort,
        Direction order,
        Integer page)
        implements ListFilter {
    LooseFilter(
            @Nullable LinkKind kind,
            @Nullable Long unit,
            @Nullable Long academy,
            @Nullable LooseSort sort,
            @Nullable Direction order,
            @Nullable Integer page) {
        this.kind = kind;
        this.unit = unit;
        this.academy = academy;
        this.sort = sort == null ? LooseSort.TITLE : sort;
        this.order = order == null ? Direction.ASC : order;
        this.page = ListFilter.page(page);
    }

    @Override
    public List<Chip> chips() {
        return List.of();
    }

    List<Chip> chips(String unitName, String academyName) {
        var chips = new ArrayList<Chip>();
        if (kind != null) chips.add(Chip.ofKey("kind", "priorityarea.kind." + kind));
        if (unit != null) chips.add(Chip.of("unit", unitName));
        if (academy != null) chips.add(Chip.of("academy", academyName));
        return chips;
    }
}
