package se.huddinge.samverkan.consultation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort.Direction;
import se.huddinge.samverkan.web.Chip;
import se.huddinge.samverkan.web.ListFilter;

/** The list's address. */
record ConsultationFilter(
        @Nullable String text, @Nullable String organisation, ConsultationSort sort, Direction order, Integer page)
        implements ListFilter {
    ConsultationFilter(
            @Nullable String text,
            @Nullable String organisation,
            @Nullable ConsultationSort sort,
            @Nullable Direction order,
            @Nullable Integer page) {
        this.text = text;
        this.organisation = organisation;
        this.sort = sort == null ? ConsultationSort.HELD : sort;
        this.order = order == null ? Direction.DESC : order;
        this.page = ListFilter.page(page);
    }

    @Override
    public List<Chip> chips() {
        var chips = new ArrayList<Chip>();
        if (text != null) chips.add(Chip.of("text", text));
        if (organisation != null) chips.add(Chip.of("organisation", organisation));
        return chips;
    }
}
