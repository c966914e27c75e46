package se.huddinge.samverkan.academy;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort.Direction;
import se.huddinge.samverkan.web.Chip;
import se.huddinge.samverkan.web.ListFilter;

/** The list's address. */
record AcademyFilter(
        @Nullable String text,
        @Nullable Ranking ranking,
        Academy.@Nullable Kind kind,
        AcademySort sort,
        Direction order,
        Integer page)
        implements ListFilter {
    enum Ranking {
        PRIORITISED,
        OTHER,
        CEASED;

        static Ranking of(AcademyRow row) {
            if (row.ceased()) return CEASED;
            return row.prioritised() ? PRIORITISED : OTHER;
        }
    }

    AcademyFilter(
            @Nullable String text,
            @Nullable Ranking ranking,
            Academy.@Nullable Kind kind,
            @Nullable AcademySort sort,
            @Nullable Direction order,
            @Nullable Integer page) {
        this.text = text;
        this.ranking = ranking;
        this.kind = kind;
        this.sort = sort == null ? AcademySort.NAME : sort;
        this.order = order == null ? Direction.ASC : order;
        this.page = ListFilter.page(page);
    }

    @Override
    public List<Chip> chips() {
        var chips = new ArrayList<Chip>();
        if (text != null) chips.add(Chip.of("text", text));
        if (ranking != null) chips.add(Chip.ofKey("ranking", "academy.ranking." + ranking));
        if (kind != null) chips.add(Chip.ofKey("kind", "academy.kind." + kind));
        return chips;
    }

    @Nullable
    Boolean prioritised() {
        return ranking == null || ranking == Ranking.CEASED ? null : ranking == Ranking.PRIORITISED;
    }

    @Nullable
    Boolean ceased() {
        return ranking == null ? null : ranking == Ranking.CEASED;
    }
}
