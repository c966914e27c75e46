package se.huddinge.samverkan.partner;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.office.Table;

/** The list as a file, in the reader's language. */
@Component
class PartnerTable {
    private final MessageSourceAccessor texts;

    PartnerTable(MessageSource messages) {
        texts = new MessageSourceAccessor(messages);
    }

    Table<PartnerRow> of(List<PartnerRow> rows) {
        return new Table<>(texts.getMessage("partner.plural"), rows.stream())
                .column(texts.getMessage("partner.nameSv"), row -> row.names().nameSv())
                .column(texts.getMessage("partner.nameEn"), row -> row.names().nameEn())
                .column(texts.getMessage("partner.kind"), row -> texts.getMessage("partner.kind." + row.kind()))
                .column(texts.getMessage("partner.organisationNumber"), PartnerRow::organisationNumber)
                .column(texts.getMessage("partner.website"), PartnerRow::website);
    }
}
