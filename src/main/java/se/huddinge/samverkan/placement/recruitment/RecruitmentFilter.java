package se.huddinge.samverkan.placement.recruitment;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort.Direction;
import se.huddinge.samverkan.organisation.Unit;
import se.huddinge.samverkan.web.Chip;
import se.huddinge.samverkan.web.ListFilter;

/** The list's address. */
record RecruitmentFilter(
        @Nullable Long unit, @Nullable Integer year, RecruitmentSort sort, Direction order, Integer page)
        implements ListFilter {
    RecruitmentFilter(
            @Nullable Long unit,
            @Nullable Integer year,
            @Nullable RecruitmentSort sort,
            @Nullable Direction order,
            @Nullable Integer page) {
        this.unit = unit;
        this.year = year;
        this.sort = sort == null ? RecruitmentSort.YEAR : sort;
        this.order = order == null ? Direction.DESC : order;
        this.page = ListFilter.page(page);
    }

    @Override
    public List<Chip> chips() {
        return List.of();
    }

    /** With the name of the unit. */
    List<Chip> chips(List<Unit> units) {
        var chips = new ArrayList<Chip>();
        units.stream()
                .filter(known -> known.getId().equals(unit))
                .forEach(known -> chips.add(Chip.of("unit", known.getName())));
        if (year != null) chips.add(Chip.of("year", year.toString()));
        return chips;
    }
}
