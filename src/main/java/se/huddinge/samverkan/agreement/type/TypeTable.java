package se.huddinge.samverkan.agreement.type;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.office.Table;

/** The list as a file, in the reader's language. */
@Component
class TypeTable {
    private final MessageSourceAccessor texts;

    TypeTable(MessageSource messages) {
        texts = new MessageSourceAccessor(messages);
    }

    Table<TypeRow> of(List<TypeRow> rows) {
        return new Table<>(texts.getMessage("agreement.types"), rows.stream())
                .column(
                        texts.getMessage("agreement.types.nameSv"),
                        row -> row.names().nameSv())
                .column(
                        texts.getMessage("agreement.types.nameEn"),
                        row -> row.names().nameEn())
                .column(texts.getMessage("agreement.askedParts"), TypeRow::asked)
                .column(texts.getMessage("agreement.partsRequired"), row -> answer(row.partsRequired()))
                .column(texts.getMessage("agreement.preparationExpected"), row -> answer(row.preparationExpected()))
                .column(texts.getMessage("agreement.decisionExpected"), row -> answer(row.decisionExpected()))
                .column(texts.getMessage("agreement.signingExpected"), row -> answer(row.signingExpected()))
                .column(texts.getMessage("agreement.framework"), row -> answer(row.framework()))
                .column(texts.getMessage("agreement.offered"), row -> answer(row.offered()))
                .column(texts.getMessage("agreement.plural"), TypeRow::agreements);
    }

    private String answer(boolean yes) {
        return texts.getMessage(yes ? "form.yes" : "form.no");
    }
}
