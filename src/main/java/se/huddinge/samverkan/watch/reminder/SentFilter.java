package se.huddinge.samverkan.watch.reminder;

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
 * The address of the list of reminders that have gone.
 *
 * @param who the account that was told
 * @param late those that an outage held up, or those that went on their morning
 * @param from the first of the mornings
 */
record SentFilter(
        @Nullable String text,
        @Nullable String kind,
        @Nullable Long who,
        @Nullable Boolean late,

        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,

        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,

        SentSort sort,
        Direction order,
        Integer page)
        implements ListFilter {
    SentFilter(
            @Nullable String text,
            @Nullable String kind,
            @Nullable Long who,
            @Nullable Boolean late,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable SentSort sort,
            @Nullable Direction order,
            @Nullable Integer page) {
        this.text = text;
        this.kind = kind;
        this.who = who;
        this.late = late;
        this.from = ListFilter.day(from);
        this.to = ListFilter.day(to);
        this.sort = sort == null ? SentSort.MORNING : sort;
        this.order = order != null ? order : this.sort == SentSort.MORNING ? Direction.DESC : Direction.ASC;
        this.page = ListFilter.page(page);
    }

    @Override
    public List<Chip> chips() {
        return List.of();
    }

    /** Chips that say whom the id stands for. */
    List<Chip> chips(Map<Long, String> names) {
        var chips = new ArrayList<Chip>();
        if (text != null) chips.add(Chip.of("text", text));
        if (kind != null) chips.add(Chip.ofKey("kind", kind));
        if (who != null) chips.add(Chip.of("who", names.getOrDefault(who, who.toString())));
        if (late != null) chips.add(Chip.ofKey("late", "watch.late." + late));
        if (from != null) chips.add(Chip.of("from", from + " –"));
        if (to != null) chips.add(Chip.of("to", "– " + to));
        return chips;
    }

    Map<String, @Nullable Object> parameters() {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("text", text);
        parameters.put("kind", kind);
        parameters.put("who", who);
        parameters.put("late", late);
        parameters.put("from", from);
        parameters.put("to", to);
        return parameters;
    }
}
