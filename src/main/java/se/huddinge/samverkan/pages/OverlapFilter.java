package se.huddinge.samverkan.pages;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort.Direction;
import se.huddinge.samverkan.academy.AcademyRow;
import se.huddinge.samverkan.organisation.Unit;
import se.huddinge.samverkan.web.Chip;
import se.huddinge.samverkan.web.ListFilter;

/**
 * The list's address.
 *
 * @param unit only places that it meets too
 */
record OverlapFilter(@Nullable Long academy, @Nullable Long unit, OverlapSort sort, Direction order, Integer page)
        implements ListFilter {
    OverlapFilter(
            @Nullable Long academy,
            @Nullable Long unit,
            @Nullable OverlapSort sort,
            @Nullable Direction order,
            @Nullable Integer page) {
        this.academy = academy;
        this.unit = unit;
        this.sort = sort == null ? OverlapSort.PLACE : sort;
        this.order = order == null ? this.sort.usual : order;
        this.page = ListFilter.page(page);
    }

    boolean passes(Overlap place) {
        return (academy == null || academy.equals(place.academyId()))
                && (unit == null
                        || place.meeters().stream()
                                .anyMatch(meeter -> meeter.unit().getId().equals(unit)));
    }

    @Override
    public List<Chip> chips() {
        return List.of();
    }

    /** Chips that say what the ids stand for; an id that stands for nothing is shown as it was written. */
    List<Chip> chips(List<AcademyRow> academies, List<Unit> units) {
        var chips = new ArrayList<Chip>();
        if (academy != null)
            chips.add(Chip.of(
                    "academy",
                    academies.stream()
                            .filter(row -> row.id().equals(academy))
                            .map(AcademyRow::getName)
                            .findFirst()
                            .orElse(academy.toString())));
        if (unit != null)
            chips.add(Chip.of(
                    "unit",
                    units.stream()
                            .filter(each -> each.getId().equals(unit))
                            .map(Unit::getName)
                            .findFirst()
                            .orElse(unit.toString())));
        return chips;
    }
}
