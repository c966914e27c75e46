package se.huddinge.samverkan.priorityarea.listing;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.office.Table;

/** The list as a file, in the reader's language. */
@Component
class AreaTable {
    private final MessageSourceAccessor texts;

    AreaTable(MessageSource messages) {
        texts = new MessageSourceAccessor(messages);
    }

    Table<AreaRow> of(List<AreaRow> rows) {
        return new Table<>(texts.getMessage("priorityarea.plural"), rows.stream())
                .column(texts.getMessage("priorityarea.title"), AreaRow::title)
                .column(texts.getMessage("priorityarea.motive"), AreaRow::motive)
                .column(texts.getMessage("priorityarea.board"), AreaRow::board)
                .column(
                        texts.getMessage("priorityarea.state"),
                        row -> texts.getMessage("priorityarea.state." + row.state()))
                .column(texts.getMessage("priorityarea.decidedOn"), AreaRow::decidedOn)
                .column(texts.getMessage("priorityarea.paragraph"), AreaRow::paragraph)
                .column(texts.getMessage("priorityarea.dnr"), AreaRow::dnr)
                .column(texts.getMessage("priorityarea.validFrom"), AreaRow::validFrom)
                .column(texts.getMessage("priorityarea.validTo"), AreaRow::validTo)
                .column(texts.getMessage("priorityarea.agreements"), AreaRow::agreements)
                .column(texts.getMessage("priorityarea.projects"), AreaRow::projects)
                .column(texts.getMessage("priorityarea.activities"), AreaRow::activities);
    }
}
