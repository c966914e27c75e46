package se.huddinge.samverkan.watch.handling;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.office.Table;

/** The list as a file, in the reader's language. */
@Component
class HandledTable {
    private final MessageSourceAccessor texts;

    HandledTable(MessageSource messages) {
        texts = new MessageSourceAccessor(messages);
    }

    Table<Handled.Row> of(List<Handled.Row> rows) {
        return new Table<>(texts.getMessage("watch.handled"), rows.stream())
                .column(texts.getMessage("watch.title"), Handled.Row::title)
                .column(texts.getMessage("watch.kind"), row -> texts.getMessage(row.kind()))
                .column(texts.getMessage("watch.day"), Handled.Row::day)
                .column(texts.getMessage("watch.what"), row -> texts.getMessage("watch.said." + row.what()))
                .column(
                        texts.getMessage("watch.decision"),
                        row -> row.word() == null ? null : texts.getMessage("watch.decision." + row.word()))
                .column(texts.getMessage("watch.text"), Handled.Row::text)
                .column(texts.getMessage("watch.until"), Handled.Row::until)
                .column(texts.getMessage("watch.handledOn"), Handled.Row::handledOn)
                .column(texts.getMessage("watch.who"), Handled.Row::who);
    }
}
