package se.huddinge.samverkan.watch.reminder;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import org.springframework.data.domain.Sort;
import se.huddinge.samverkan.web.SortKey;

/** The columns that a list of reminders can be sorted by. */
enum ReminderSort implements SortKey {
    MORNING(Comparator.comparing(Reminder::morning)),
    TITLE(Comparator.comparing(reminder -> reminder.due().title(), Collator.getInstance(Locale.forLanguageTag("sv")))),
    DAY(Comparator.comparing(reminder -> reminder.due().day(), Comparator.nullsLast(Comparator.naturalOrder()))),
    WHO(Comparator.comparing(reminder -> reminder.watcher().name(), Collator.getInstance(Locale.forLanguageTag("sv"))));

    private final Comparator<Reminder> comparator;

    ReminderSort(Comparator<Reminder> comparator) {
        this.comparator = comparator;
    }

    Comparator<Reminder> comparator() {
        return comparator
                .thenComparing(Reminder::morning)
                .thenComparing(reminder -> reminder.due().kind())
                .thenComparing(reminder -> reminder.due().itemId())
                .thenComparing(reminder -> reminder.watcher().positionId());
    }

    @Override
    public Sort by(Sort.Direction order) {
        return Sort.by(order, name());
    }
}
