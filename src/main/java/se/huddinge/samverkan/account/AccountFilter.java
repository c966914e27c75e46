package se.huddinge.samverkan.account;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort.Direction;
import se.huddinge.samverkan.account.AccountRow.State;
import se.huddinge.samverkan.web.Chip;
import se.huddinge.samverkan.web.ListFilter;

/** The list's address. */
record AccountFilter(
        @Nullable String text,
        @Nullable Role granted,
        @Nullable State state,
        AccountSort sort,
        Direction order,
        Integer page)
        implements ListFilter {
    AccountFilter(
            @Nullable String text,
            @Nullable Role granted,
            @Nullable State state,
            @Nullable AccountSort sort,
            @Nullable Direction order,
            @Nullable Integer page) {
        this.text = text;
        this.granted = granted;
        this.state = state;
        this.sort = sort == null ? AccountSort.NAME : sort;
        this.order = order == null ? Direction.ASC : order;
        this.page = ListFilter.page(page);
    }

    @Override
    public List<Chip> chips() {
        var chips = new ArrayList<Chip>();
        if (text != null) chips.add(Chip.of("text", text));
        if (granted != null) chips.add(Chip.ofKey("granted", "account.granted." + granted));
        if (state != null) chips.add(Chip.ofKey("state", "account.state." + state));
        return chips;
    }
}
