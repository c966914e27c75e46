package se.huddinge.samverkan.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort.Direction;
import se.huddinge.samverkan.web.Chip;
import se.huddinge.samverkan.web.ListFilter;

/** The list's address. */
record DialogueFilter(
        @Nullable String text,
        @Nullable Whose whose,
        @Nullable Standing standing,
        DialogueSort sort,
        Direction order,
        Integer page)
        implements ListFilter {
    /** Those with which meetings are expected, or those that the strategy names. */
    enum Whose {
        OURS,
        PRIORITISED
    }

    DialogueFilter(
            @Nullable String text,
            @Nullable Whose whose,
            @Nullable Standing standing,
            @Nullable DialogueSort sort,
            @Nullable Direction order,
            @Nullable Integer page) {
        this.text = text;
        this.whose = whose;
        this.standing = standing;
        this.sort = sort == null ? DialogueSort.NAME : sort;
        this.order = order == null ? Direction.ASC : order;
        this.page = ListFilter.page(page);
    }

    String condition() {
        var sql = new StringJoiner(" and ");
        sql.add("(cast(:text as varchar) is null or lower(name) like :text or lower(short_name) like :text)");
        if (whose == Whose.OURS) sql.add("ours");
        if (whose == Whose.PRIORITISED) sql.add("prioritised");
        if (standing != null) sql.add("(" + standing.sql() + ")");
        return sql.toString();
    }

    @Nullable
    String pattern() {
        return text == null
                ? null
                : "%"
                        + text.toLowerCase(Locale.ROOT)
                                .replace("\\", "\\\\")
                                .replace("%", "\\%")
                                .replace("_", "\\_") + "%";
    }

    @Override
    public List<Chip> chips() {
        var chips = new ArrayList<Chip>();
        if (text != null) chips.add(Chip.of("text", text));
        if (whose != null) chips.add(Chip.ofKey("whose", "dialogue.whose." + whose));
        if (standing != null) chips.add(Chip.ofKey("standing", "dialogue.standing." + standing));
        return chips;
    }
}
