package se.huddinge.samverkan.environment;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort.Direction;
import se.huddinge.samverkan.web.Chip;
import se.huddinge.samverkan.web.ListFilter;

/** The list's address. */
record EnvironmentFilter(
        @Nullable String text,
        @Nullable Long academy,
        @Nullable Long area,
        @Nullable Support support,
        ResearchEnvironment.@Nullable State state,
        EnvironmentSort sort,
        Direction order,
        Integer page)
        implements ListFilter {
    EnvironmentFilter(
            @Nullable String text,
            @Nullable Long academy,
            @Nullable Long area,
            @Nullable Support support,
            ResearchEnvironment.@Nullable State state,
            @Nullable EnvironmentSort sort,
            @Nullable Direction order,
            @Nullable Integer page) {
        this.text = text;
        this.academy = academy;
        this.area = area;
        this.support = support;
        this.state = state;
        this.sort = sort == null ? EnvironmentSort.NAME : sort;
        this.order = order == null ? Direction.ASC : order;
        this.page = ListFilter.page(page);
    }

    static EnvironmentFilter of(Long area) {
        return new EnvironmentFilter(null, null, area, null, null, null, null, null);
    }

    @Override
    public List<Chip> chips() {
        return List.of();
    }

    /** Chips that say what the ids stand for. */
    List<Chip> chips(String academyName, String areaName) {
        var chips = new ArrayList<Chip>();
        if (text != null) chips.add(Chip.of("text", text));
        if (academy != null) chips.add(Chip.of("academy", academyName));
        if (area != null) chips.add(Chip.of("area", areaName));
        if (support != null) chips.add(Chip.ofKey("support", "environment.supports." + support));
        if (state != null) chips.add(Chip.ofKey("state", "environment.state." + state));
        return chips;
    }
}
