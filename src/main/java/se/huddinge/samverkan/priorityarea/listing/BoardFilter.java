package se.huddinge.samverkan.priorityarea.listing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort.Direction;
import se.huddinge.samverkan.web.Chip;
import se.huddinge.samverkan.web.ListFilter;

/** The list's address. */
record BoardFilter(@Nullable Areas areas, BoardSort sort, Direction order, Integer page) implements ListFilter {
    /** Whether the board has an area that counts today. */
    enum Areas {
        WITH,
        WITHOUT
    }

    BoardFilter(@Nullable Areas areas, @Nullable BoardSort sort, @Nullable Direction order, @Nullable Integer page) {
        this.areas = areas;
        this.sort = sort == null ? BoardSort.NAME : sort;
        this.order = order == null ? Direction.ASC : order;
        this.page = ListFilter.page(page);
    }

    String condition() {
        if (areas == null) return "true";
        return areas == Areas.WITH ? "areas > 0" : "areas = 0";
    }

    @Override
    public List<Chip> chips() {
        return areas == null ? List.of() : List.of(Chip.ofKey("areas", "priorityarea.boards." + areas));
    }
}
