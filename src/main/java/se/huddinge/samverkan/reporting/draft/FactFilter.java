package se.huddinge.samverkan.reporting.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import se.huddinge.samverkan.web.Chip;
import se.huddinge.samverkan.web.ListFilter;

/**
 * The address of the rows behind a figure.
 *
 * @param unit its name, as it stands in the row: of a locked report there is nothing else
 */
public record FactFilter(
        @Nullable String text,
        @Nullable String unit,

        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,

        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,

        FactSort sort,
        Direction order,
        Integer page)
        implements ListFilter {
    /** On rows with the columns of a {@link Fact}. */
    static final String CONDITION = """
            (cast(:text as text) is null or strpos(lower(title), lower(:text)) > 0)
                and (cast(:unit as text) is null or unit = :unit)
                and (cast(:from as date) is null or day >= :from) and (cast(:to as date) is null or day <= :to)""";

    public FactFilter(
            @Nullable String text,
            @Nullable String unit,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable FactSort sort,
            @Nullable Direction order,
            @Nullable Integer page) {
        this.text = text;
        this.unit = unit;
        this.from = ListFilter.day(from);
        this.to = ListFilter.day(to);
        this.sort = sort == null ? FactSort.DAY : sort;
        this.order = order != null ? order : this.sort == FactSort.DAY ? Direction.DESC : Direction.ASC;
        this.page = ListFilter.page(page);
    }

    static FactFilter none() {
        return new FactFilter(null, null, null, null, null, null, null);
    }

    @Override
    public List<Chip> chips() {
        var chips = new ArrayList<Chip>();
        if (text != null) chips.add(Chip.of("text", text));
        if (unit != null) chips.add(Chip.of("unit", unit));
        if (from != null) chips.add(Chip.of("from", from + " –"));
        if (to != null) chips.add(Chip.of("to", "– " + to));
        return chips;
    }

    Map<String, @Nullable Object> parameters() {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("text", text);
        parameters.put("unit", unit);
        parameters.put("from", from);
        parameters.put("to", to);
        return parameters;
    }

    String orderBy() {
        return sort.orderBy(order);
    }
}
