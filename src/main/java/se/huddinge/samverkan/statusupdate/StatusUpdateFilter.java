package se.huddinge.samverkan.statusupdate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort.Direction;
import se.huddinge.samverkan.organisation.Unit;
import se.huddinge.samverkan.web.Chip;
import se.huddinge.samverkan.web.ListFilter;

/** The list's address. */
record StatusUpdateFilter(
        @Nullable String text,
        @Nullable Long unit,
        @Nullable Answer answer,
        @Nullable NeedState need,
        StatusUpdateSort sort,
        Direction order,
        Integer page)
        implements ListFilter {
    enum Answer {
        GREEN,
        YELLOW,
        RED,
        NOTHING_NEW,
        UNANSWERED
    }

    StatusUpdateFilter(
            @Nullable String text,
            @Nullable Long unit,
            @Nullable Answer answer,
            @Nullable NeedState need,
            @Nullable StatusUpdateSort sort,
            @Nullable Direction order,
            @Nullable Integer page) {
        this.text = text;
        this.unit = unit;
        this.answer = answer;
        this.need = need;
        this.sort = sort == null ? StatusUpdateSort.ASKED : sort;
        this.order = order == null ? Direction.DESC : order;
        this.page = ListFilter.page(page);
    }

    @Nullable
    String answerName() {
        return answer == null ? null : answer.name();
    }

    @Nullable
    String needName() {
        return need == null ? null : need.name();
    }

    @Override
    public List<Chip> chips() {
        return List.of();
    }

    /** With the name of the unit. */
    List<Chip> chips(List<Unit> units) {
        var chips = new ArrayList<Chip>();
        if (text != null) chips.add(Chip.of("text", text));
        units.stream()
                .filter(known -> known.getId().equals(unit))
                .forEach(known -> chips.add(Chip.of("unit", known.getName())));
        if (answer != null) chips.add(Chip.ofKey("answer", "statusupdate.light." + answer));
        if (need != null) chips.add(Chip.ofKey("need", "statusupdate.need-state." + need));
        return chips;
    }
}
