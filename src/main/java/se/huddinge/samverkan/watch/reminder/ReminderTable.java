package se.huddinge.samverkan.watch.reminder;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.office.Table;

/** The list as a file, in the reader's language. */
@Component
class ReminderTable {
    private final MessageSourceAccessor texts;

    ReminderTable(MessageSource messages) {
        texts = new MessageSourceAccessor(messages);
    }

    Table<Reminder> of(List<Reminder> reminders) {
        return new Table<>(texts.getMessage("watch.coming"), reminders.stream())
                .column(texts.getMessage("watch.morning"), Reminder::morning)
                .column(
                        texts.getMessage("watch.title"),
                        reminder -> reminder.due().title())
                .column(
                        texts.getMessage("watch.kind"),
                        reminder -> texts.getMessage(reminder.due().kind()))
                .column(
                        texts.getMessage("watch.day"),
                        reminder -> reminder.due().day())
                .column(
                        texts.getMessage("watch.who"),
                        reminder -> reminder.watcher().name())
                .column(
                        texts.getMessage("watch.why"),
                        reminder -> texts.getMessage(reminder.whyKey(), reminder.whyArgs()));
    }
}
