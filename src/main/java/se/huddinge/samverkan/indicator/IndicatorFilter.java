package se.huddinge.samverkan.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort.Direction;
import se.huddinge.samverkan.web.Chip;
import se.huddinge.samverkan.web.ListFilter;

/** The list's address. Without anything said, those that are followed. */
record IndicatorFilter(
        @Nullable String text,
        @Nullable Measure measure,
        Follow follow,
        @Nullable Integer year,
        IndicatorSort sort,
        Direction order,
        Integer page)
        implements ListFilter {
    enum Follow {
        FOLLOWED,
        ENDED,
        ALL
    }

    IndicatorFilter(
            @Nullable String text,
            @Nullable Measure measure,
            @Nullable Follow follow,
            @Nullable Integer year,
            @Nullable IndicatorSort sort,
            @Nullable Direction order,
            @Nullable Integer page) {
        this.text = text;
        this.measure = measure;
        this.follow = follow == null ? Follow.FOLLOWED : follow;
        this.year = year;
        this.sort = sort == null ? IndicatorSort.NAME : sort;
        this.order = order == null ? Direction.ASC : order;
        this.page = ListFilter.page(page);
    }

    static IndicatorFilter followed() {
        return new IndicatorFilter(null, null, null, null, null, null, null);
    }

    boolean shows(IndicatorRow row) {
        return (text == null || isIn(row.nameSv(), text) || row.nameEn() != null && isIn(row.nameEn(), text))
                && (measure == null || row.measure() == measure)
                && (follow == Follow.ALL || row.followed() == (follow == Follow.FOLLOWED));
    }

    private static boolean isIn(String name, String text) {
        return name.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
    }

    @Override
    public List<Chip> chips() {
        var chips = new ArrayList<Chip>();
        if (text != null) chips.add(Chip.of("text", text));
        if (measure != null) chips.add(Chip.ofKey("measure", "indicator.measure." + measure));
        if (follow != Follow.FOLLOWED) chips.add(Chip.ofKey("follow", "indicator.follow." + follow));
        if (year != null) chips.add(Chip.of("year", year.toString()));
        return chips;
    }
}
