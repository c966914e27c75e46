package se.huddinge.samverkan.exchange;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.office.Table;

/** The rows as they were sent, with what is wrong beside each: to be corrected and sent again. */
@Component
class ImportTable {
    private final MessageSourceAccessor texts;

    ImportTable(MessageSource messages) {
        texts = new MessageSourceAccessor(messages);
    }

    Table<ImportRow> of(List<ImportRow> rows) {
        var table = new Table<>(texts.getMessage("exchange.title"), rows.stream());
        for (var column : Column.values()) table.column(texts.getMessage(column.key()), row -> row.cell(column));
        return table.column(texts.getMessage("exchange.number"), ImportRow::getNumber)
                .column(
                        texts.getMessage("exchange.outcome"),
                        row -> texts.getMessage("exchange.outcome." + row.getOutcome()))
                .column(texts.getMessage("exchange.problems"), this::problems);
    }

    private String problems(ImportRow row) {
        return row.getProblems().stream()
                .map(problem -> texts.getMessage(problem.column().key()) + ": "
                        + texts.getMessage(problem.key(), problem.arguments().toArray()))
                .collect(Collectors.joining("\n"));
    }
}
