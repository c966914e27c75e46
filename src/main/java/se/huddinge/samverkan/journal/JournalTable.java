package se.huddinge.samverkan.journal;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.office.Table;

/** The log as a file, in the reader's language. */
@Component
class JournalTable {
    private final MessageSourceAccessor texts;

    JournalTable(MessageSource messages) {
        texts = new MessageSourceAccessor(messages);
    }

    Table<JournalRow> of(List<JournalRow> rows) {
        return new Table<>(texts.getMessage("journal.title"), rows.stream())
                .column(texts.getMessage("journal.day"), row -> row.happenedAt().toLocalDate())
                .column(
                        texts.getMessage("journal.time"),
                        row -> row.happenedAt().toLocalTime().withNano(0).toString())
                .column(
                        texts.getMessage("journal.who"),
                        row -> row.name() == null ? texts.getMessage("journal.nobody") : row.name())
                .column(texts.getMessage("journal.kind"), row -> texts.getMessage("journal.kind." + row.kind()))
                .column(
                        texts.getMessage("journal.record"),
                        row -> row.title() == null ? texts.getMessage("journal.gone") : row.title())
                .column(texts.getMessage("journal.number"), JournalRow::recordId)
                .column(
                        texts.getMessage("journal.action"),
                        row -> texts.getMessage(row.kind().getPrefix() + ".event." + row.action(), row.action()));
    }
}
