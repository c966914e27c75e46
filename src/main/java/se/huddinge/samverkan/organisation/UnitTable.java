package se.huddinge.samverkan.organisation;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.office.Table;

/** The list as a file, in the reader's language. */
@Component
class UnitTable {
    private final MessageSourceAccessor texts;

    UnitTable(MessageSource messages) {
        texts = new MessageSourceAccessor(messages);
    }

    Table<UnitRow> of(List<UnitRow> rows) {
        return new Table<>(texts.getMessage("organisation.plural"), rows.stream())
                .column(texts.getMessage("organisation.nameSv"), UnitRow::nameSv)
                .column(texts.getMessage("organisation.nameEn"), UnitRow::nameEn)
                .column(texts.getMessage("organisation.shortName"), UnitRow::shortName)
                .column(
                        texts.getMessage("organisation.kind"),
                        row -> texts.getMessage("organisation.kind." + row.kind()))
                .column(texts.getMessage("organisation.registryCode"), UnitRow::registryCode)
                .column(texts.getMessage("organisation.validFrom"), UnitRow::validFrom)
                .column(texts.getMessage("organisation.validTo"), UnitRow::validTo)
                .column(
                        texts.getMessage("organisation.contact-person"),
                        row -> row.vacant() ? texts.getMessage("organisation.vacant") : null);
    }
}
