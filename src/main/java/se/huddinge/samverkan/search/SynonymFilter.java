package se.huddinge.samverkan.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort.Direction;
import se.huddinge.samverkan.web.Chip;
import se.huddinge.samverkan.web.ListFilter;

/** The list's address. */
record SynonymFilter(@Nullable String text, SynonymSort sort, Direction order, Integer page) implements ListFilter {
    SynonymFilter(
            @Nullable String text, @Nullable SynonymSort sort, @Nullable Direction order, @Nullable Integer page) {
        this.text = text;
        this.sort = sort == null ? SynonymSort.WORD : sort;
        this.order = order == null ? Direction.ASC : order;
        this.page = ListFilter.page(page);
    }

    @Override
    public List<Chip> chips() {
        return text == null ? List.of() : List.of(Chip.of("text", text));
    }
}
