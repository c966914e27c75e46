package se.huddinge.samverkan.principle;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.office.Table;

/** The list as a file, in the reader's language. */
@Component
class PrincipleTable {
    private final MessageSourceAccessor texts;
    private final Clock clock;

    PrincipleTable(MessageSource messages, Clock clock) {
        texts = new MessageSourceAccessor(messages);
        this.clock = clock;
    }

    Table<PrincipleRow> of(List<PrincipleRow> rows) {
        var today = LocalDate.now(clock);
        return new Table<>(texts.getMessage("principle.plural"), rows.stream())
                .column(texts.getMessage("principle.title"), PrincipleRow::title)
                .column(texts.getMessage("principle.text"), PrincipleRow::text)
                .column(
                        texts.getMessage("principle.standing"),
                        row -> texts.getMessage("principle.standing." + row.standing()))
                .column(texts.getMessage("principle.raisedBy"), PrincipleRow::raisedBy)
                .column(texts.getMessage("principle.raisedOn"), PrincipleRow::raisedOn)
                .column(
                        texts.getMessage("principle.unit"),
                        row -> row.unit() == null ? null : row.unit().read())
                .column(texts.getMessage("principle.waited"), row -> row.waited(today))
                .column(texts.getMessage("principle.heard"), PrincipleRow::heard)
                .column(texts.getMessage("principle.outcome"), PrincipleRow::outcome)
                .column(texts.getMessage("principle.outcomeOn"), PrincipleRow::outcomeOn);
    }
}
