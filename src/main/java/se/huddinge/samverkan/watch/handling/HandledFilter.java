package se.huddinge.samverkan.watch.handling;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort.Direction;
import se.huddinge.samverkan.web.Chip;
import se.huddinge.samverkan.web.ListFilter;

/** The list's address. */
record HandledFilter(@Nullable String text, @Nullable Said what, HandledSort sort, Direction order, Integer page)
        implements ListFilter {
    HandledFilter(
            @Nullable String text,
            @Nullable Said what,
            @Nullable HandledSort sort,
            @Nullable Direction order,
            @Nullable Integer page) {
        this.text = text;
        this.what = what;
        this.sort = sort == null ? HandledSort.HANDLED : sort;
        this.order = order != null ? order : this.sort == HandledSort.HANDLED ? Direction.DESC : Direction.ASC;
        this.page = ListFilter.page(page);
    }

    @Override
    public List<Chip> chips() {
        var chips = new ArrayList<Chip>();
        if (text != null) chips.add(Chip.of("text", text));
        if (what != null) chips.add(Chip.ofKey("what", "watch.said." + what));
        return chips;
    }
}
