package se.huddinge.samverkan.reporting.listing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort.Direction;
import se.huddinge.samverkan.reporting.ReportKind;
import se.huddinge.samverkan.reporting.ReportRecipient;
import se.huddinge.samverkan.reporting.RoundStatus;
import se.huddinge.samverkan.web.Chip;
import se.huddinge.samverkan.web.ListFilter;

/**
 * The list's address.
 *
 * @param year in which the period ends
 */
record RoundFilter(
        @Nullable String text,
        @Nullable ReportKind kind,
        @Nullable State status,
        @Nullable ReportRecipient recipient,
        @Nullable Integer year,
        RoundSort sort,
        Direction order,
        Integer page)
        implements ListFilter {
    /** What the list may be asked for; whoever counts rounds leaves those out that were cancelled. */
    enum State {
        NOT_CANCELLED(EnumSet.complementOf(EnumSet.of(RoundStatus.CANCELLED))),
        PLANNED(EnumSet.of(RoundStatus.PLANNED)),
        OPEN(EnumSet.of(RoundStatus.OPEN)),
        COMPILED(EnumSet.of(RoundStatus.COMPILED)),
        CANCELLED(EnumSet.of(RoundStatus.CANCELLED));

        private final Set<RoundStatus> statuses;

        State(Set<RoundStatus> statuses) {
            this.statuses = Set.copyOf(statuses);
        }
    }

    RoundFilter(
            @Nullable String text,
            @Nullable ReportKind kind,
            @Nullable State status,
            @Nullable ReportRecipient recipient,
            @Nullable Integer year,
            @Nullable RoundSort sort,
            @Nullable Direction order,
            @Nullable Integer page) {
        this.text = text;
        this.kind = kind;
        this.status = status;
        this.recipient = recipient;
        this.year = year;
        this.sort = sort == null ? RoundSort.PERIOD : sort;
        this.order = order != null ? order : this.sort == RoundSort.PERIOD ? Direction.DESC : Direction.ASC;
        this.page = ListFilter.page(page);
    }

    Set<RoundStatus> statuses() {
        return status == null ? EnumSet.allOf(RoundStatus.class) : status.statuses;
    }

    @Override
    public List<Chip> chips() {
        var chips = new ArrayList<Chip>();
        if (text != null) chips.add(Chip.of("text", text));
        if (kind != null) chips.add(Chip.ofKey("kind", "reporting.kind." + kind));
        if (status != null) chips.add(Chip.ofKey("status", "reporting.status." + status));
        if (recipient != null) chips.add(Chip.ofKey("recipient", "reporting.recipients." + recipient));
        if (year != null) chips.add(Chip.of("year", year.toString()));
        return chips;
    }
}
