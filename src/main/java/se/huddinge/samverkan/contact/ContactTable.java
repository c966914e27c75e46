package se.huddinge.samverkan.contact;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.office.Table;

/** The list as a file, in the reader's language. */
@Component
class ContactTable {
    private final MessageSourceAccessor texts;

    ContactTable(MessageSource messages) {
        texts = new MessageSourceAccessor(messages);
    }

    Table<ContactRow> of(List<ContactRow> rows) {
        return new Table<>(texts.getMessage("contact.plural"), rows.stream())
                .column(texts.getMessage("contact.name"), ContactRow::name)
                .column(texts.getMessage("contact.place"), ContactRow::getPlace)
                .column(texts.getMessage("contact.affiliation.title"), ContactRow::title)
                .column(
                        texts.getMessage("contact.affiliation.kind"),
                        row -> row.kind() == null ? null : texts.getMessage("contact.affiliation.kind." + row.kind()))
                .column(texts.getMessage("contact.email"), ContactRow::email)
                .column(texts.getMessage("contact.phone"), ContactRow::phone)
                .column(texts.getMessage("contact.validFrom"), ContactRow::validFrom)
                .column(texts.getMessage("contact.validTo"), ContactRow::validTo);
    }
}
