package se.huddinge.samverkan.notice;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort.Direction;
import se.huddinge.samverkan.web.Chip;
import se.huddinge.samverkan.web.ListFilter;

/** The list's address. */
record NewsFilter(@Nullable Kind kind, Boolean unread, NewsSort sort, Direction order, Integer page)
        implements ListFilter {
    NewsFilter(
            @Nullable Kind kind,
            @Nullable Boolean unread,
            @Nullable NewsSort sort,
            @Nullable Direction order,
            @Nullable Integer page) {
        this.kind = kind;
        this.unread = unread != null && unread;
        this.sort = sort == null ? NewsSort.WHEN : sort;
        this.order = order == null ? Direction.DESC : order;
        this.page = ListFilter.page(page);
    }

    @Override
    public List<Chip> chips() {
        var chips = new ArrayList<Chip>();
        if (kind != null) chips.add(Chip.ofKey("kind", "notice.kind." + kind));
        if (unread) chips.add(Chip.ofKey("unread", "notice.unread-only"));
        return chips;
    }

    /** As the database wants it. */
    String orderBy() {
        return sort.by(order).stream()
                .map(by -> by.getProperty() + " " + by.getDirection())
                .collect(joining(", "));
    }
}
