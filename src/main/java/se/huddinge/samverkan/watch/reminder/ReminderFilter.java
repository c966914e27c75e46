package se.huddinge.samverkan.watch.reminder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Sort.Direction;
import se.huddinge.samverkan.web.Chip;
import se.huddinge.samverkan.web.ListFilter;

/**
 * The address of a list of reminders.
 *
 * @param who the account that is told
 */
record ReminderFilter(@Nullable String kind, @Nullable Long who, ReminderSort sort, Direction order, Integer page)
        implements ListFilter {
    ReminderFilter(
            @Nullable String kind,
            @Nullable Long who,
            @Nullable ReminderSort sort,
            @Nullable Direction order,
            @Nullable Integer page) {
        this.kind = kind;
        this.who = who;
        this.sort = sort == null ? ReminderSort.MORNING : sort;
        this.order = order == null ? Direction.ASC : order;
        this.page = ListFilter.page(page);
    }

    @Override
    public List<Chip> chips() {
        return List.of();
    }

    /** Chips that say whom the id stands for. */
    List<Chip> chips(Map<Long, String> names) {
        var chips = new ArrayList<Chip>();
        if (kind != null) chips.add(Chip.ofKey("kind", kind));
        if (who != null) chips.add(Chip.of("who", names.getOrDefault(who, who.toString())));
        return chips;
    }

    List<Reminder> of(List<Reminder> reminders) {
        var order = sort.comparator();
        return reminders.stream()
                .filter(reminder -> kind == null || reminder.due().kind().equals(kind))
                .filter(reminder ->
                        who == null || reminder.watcher().accountId().equals(who))
                .sorted(order() == Direction.ASC ? order : order.reversed())
                .toList();
    }

    Page<Reminder> page(List<Reminder> found) {
        var pageable = pageable();
        Stream<Reminder> rows = found.stream().skip(pageable.getOffset()).limit(pageable.getPageSize());
        return new PageImpl<>(rows.toList(), pageable, found.size());
    }
}
