package se.huddinge.samverkan.partner;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort.Direction;
import se.huddinge.samverkan.web.Chip;
import se.huddinge.samverkan.web.ListFilter;

/** The list's address. */
record PartnerFilter(
        @Nullable String text, PartnerOrganisation.@Nullable Kind kind, PartnerSort sort, Direction order, Integer page)
        implements ListFilter {
    PartnerFilter(
            @Nullable String text,
            PartnerOrganisation.@Nullable Kind kind,
            @Nullable PartnerSort sort,
            @Nullable Direction order,
            @Nullable Integer page) {
        this.text = text;
        this.kind = kind;
        this.sort = sort == null ? PartnerSort.NAME : sort;
        this.order = order == null ? Direction.ASC : order;
        this.page = ListFilter.page(page);
    }

    @Override
    public List<Chip> chips() {
        var chips = new ArrayList<Chip>();
        if (text != null) chips.add(Chip.of("text", text));
        if (kind != null) chips.add(Chip.ofKey("kind", "partner.kind." + kind));
        return chips;
    }
}
