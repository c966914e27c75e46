package se.huddinge.samverkan.principle;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort.Direction;
import se.huddinge.samverkan.organisation.Unit;
import se.huddinge.samverkan.web.Chip;
import se.huddinge.samverkan.web.ListFilter;

/**
 * The list's address.
 *
 * @param whose raised by whoever asks, or answered and not yet told to who raised it
 */
record PrincipleFilter(
        @Nullable String text,
        @Nullable Standing standing,
        @Nullable Whose whose,
        @Nullable Long unit,
        @Nullable Long agreement,
        @Nullable Long project,
        PrincipleSort sort,
        Direction order,
        Integer page)
        implements ListFilter {
    enum Whose {
        MINE,
        OPEN,
        UNREPORTED
    }

    PrincipleFilter(
            @Nullable String text,
            @Nullable Standing standing,
            @Nullable Whose whose,
            @Nullable Long unit,
            @Nullable Long agreement,
            @Nullable Long project,
            @Nullable PrincipleSort sort,
            @Nullable Direction order,
            @Nullable Integer page) {
        this.text = text;
        this.standing = standing;
        this.whose = whose;
        this.unit = unit;
        this.agreement = agreement;
        this.project = project;
        this.sort = sort == null ? PrincipleSort.WAITING : sort;
        this.order = order == null ? Direction.ASC : order;
        this.page = ListFilter.page(page);
    }

    static PrincipleFilter open() {
        return new PrincipleFilter(null, null, Whose.OPEN, null, null, null, null, null, null);
    }

    boolean is(Whose some) {
        return whose == some;
    }

    @Override
    public List<Chip> chips() {
        return List.of();
    }

    /** Chips that say what the ids stand for; an id that stands for nothing is shown as it was written. */
    List<Chip> chips(List<Unit> units) {
        var chips = new ArrayList<Chip>();
        if (text != null) chips.add(Chip.of("text", text));
        if (standing != null) chips.add(Chip.ofKey("standing", "principle.standing." + standing));
        if (whose != null) chips.add(Chip.ofKey("whose", "principle.whose." + whose));
        if (unit != null) chips.add(Chip.of("unit", name(units, unit)));
        if (agreement != null) chips.add(Chip.ofKey("agreement", "principle.of-agreement"));
        if (project != null) chips.add(Chip.ofKey("project", "principle.of-project"));
        return chips;
    }

    private static String name(List<Unit> units, Long id) {
        return units.stream()
                .filter(unit -> unit.getId().equals(id))
                .map(Unit::getName)
                .findFirst()
                .orElse(id.toString());
    }
}
