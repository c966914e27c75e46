package se.huddinge.samverkan.activity.kind;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.office.Table;

/** The list as a file, in the reader's language. */
@Component
class KindTable {
    private final MessageSourceAccessor texts;

    KindTable(MessageSource messages) {
        texts = new MessageSourceAccessor(messages);
    }

    Table<KindRow> of(List<KindRow> rows) {
        return new Table<>(texts.getMessage("activity.kinds"), rows.stream())
                .column(
                        texts.getMessage("activity.kinds.nameSv"),
                        row -> row.names().nameSv())
                .column(
                        texts.getMessage("activity.kinds.nameEn"),
                        row -> row.names().nameEn())
                .column(texts.getMessage("activity.trainingAsked"), row -> answer(row.training()))
                .column(texts.getMessage("activity.entrepreneurshipAsked"), row -> answer(row.entrepreneurship()))
                .column(texts.getMessage("activity.offered"), row -> answer(row.offered()))
                .column(texts.getMessage("activity.plural"), KindRow::activities);
    }

    private String answer(boolean yes) {
        return texts.getMessage(yes ? "form.yes" : "form.no");
    }
}
