package se.huddinge.samverkan.idea;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.office.Table;

/** The list as a file, in the reader's language. */
@Component
class IdeaTable {
    private final MessageSourceAccessor texts;

    IdeaTable(MessageSource messages) {
        texts = new MessageSourceAccessor(messages);
    }

    Table<IdeaRow> of(List<IdeaRow> rows) {
        return new Table<>(texts.getMessage("idea.plural"), rows.stream())
                .column(texts.getMessage("idea.title"), IdeaRow::title)
                .column(texts.getMessage("idea.need"), IdeaRow::need)
                .column(texts.getMessage("idea.kind"), row -> texts.getMessage("idea.kind." + row.kind()))
                .column(texts.getMessage("idea.state"), row -> texts.getMessage("idea.state." + row.state()))
                .column(texts.getMessage("idea.unit"), row -> row.unit().read())
                .column(texts.getMessage("idea.raisedBy"), IdeaRow::raisedBy)
                .column(texts.getMessage("idea.raisedOn"), IdeaRow::raisedOn)
                .column(texts.getMessage("idea.movedOn"), IdeaRow::movedOn);
    }
}
