package se.huddinge.samverkan.exchange;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import se.huddinge.samverkan.web.Chip;
import se.huddinge.samverkan.web.ListFilter;

/** Which rows of a file are shown, always in the order of the file. */
record RowFilter(
        ImportRow.@Nullable Outcome outcome, @Nullable Boolean incomplete, Integer page) {
    private static final int PAGE_SIZE = 100;

    RowFilter(ImportRow.@Nullable Outcome outcome, @Nullable Boolean incomplete, @Nullable Integer page) {
        this.outcome = outcome;
        this.incomplete = incomplete;
        this.page = ListFilter.page(page);
    }

    Pageable pageable() {
        return PageRequest.of(page, PAGE_SIZE);
    }

    public List<Chip> chips() {
        var chips = new ArrayList<Chip>();
        if (outcome != null) chips.add(Chip.ofKey("outcome", "exchange.outcome." + outcome));
        if (Boolean.TRUE.equals(incomplete)) chips.add(Chip.ofKey("incomplete", "exchange.incomplete"));
        return chips;
    }
}
