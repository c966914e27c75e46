package se.huddinge.samverkan.watch.reminder;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.office.Table;

/** The reminders that have gone as a file, in the reader's language. */
@Component
class SentTable {
    private final MessageSourceAccessor texts;

    SentTable(MessageSource messages) {
        texts = new MessageSourceAccessor(messages);
    }

    Table<Sent.Row> of(List<Sent.Row> rows) {
        return new Table<>(texts.getMessage("watch.sent"), rows.stream())
                .column(texts.getMessage("watch.morning"), Sent.Row::morning)
                .column(texts.getMessage("watch.title"), Sent.Row::title)
                .column(texts.getMessage("watch.kind"), row -> texts.getMessage(row.kind(), row.kind()))
                .column(texts.getMessage("watch.day"), Sent.Row::dueDay)
                .column(texts.getMessage("watch.who"), Sent.Row::name)
                .column(texts.getMessage("watch.as"), Sent.Row::position)
                .column(texts.getMessage("watch.why"), row -> texts.getMessage(row.getWhyKey(), row.getWhyArgs()))
                .column(texts.getMessage("watch.late"), row -> texts.getMessage("watch.late." + row.late()))
                .column(texts.getMessage("watch.passedOver"), Sent.Row::passedOver)
                .column(
                        texts.getMessage("watch.mailed"),
                        row -> texts.getMessage(row.mailed() ? "form.yes" : "form.no"));
    }
}
