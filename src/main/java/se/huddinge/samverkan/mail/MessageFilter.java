package se.huddinge.samverkan.mail;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort.Direction;
import se.huddinge.samverkan.web.Chip;
import se.huddinge.samverkan.web.ListFilter;

/** The list's address. */
record MessageFilter(MessageRow.@Nullable State state, MessageSort sort, Direction order, Integer page)
        implements ListFilter {
    MessageFilter(
            MessageRow.@Nullable State state,
            @Nullable MessageSort sort,
            @Nullable Direction order,
            @Nullable Integer page) {
        this.state = state;
        this.sort = sort == null ? MessageSort.MADE : sort;
        this.order = order == null ? Direction.DESC : order;
        this.page = ListFilter.page(page);
    }

    @Override
    public List<Chip> chips() {
        return state == null ? List.of() : List.of(Chip.ofKey("state", "mail.state." + state));
    }
}
