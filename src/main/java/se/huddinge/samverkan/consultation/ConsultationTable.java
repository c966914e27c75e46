package se.huddinge.samverkan.consultation;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.office.Table;

/** The list as a file, in the reader's language. */
@Component
class ConsultationTable {
    private final MessageSourceAccessor texts;

    ConsultationTable(MessageSource messages) {
        texts = new MessageSourceAccessor(messages);
    }

    Table<ConsultationRow> of(List<ConsultationRow> rows) {
        return new Table<>(texts.getMessage("consultation.plural"), rows.stream())
                .column(texts.getMessage("consultation.heldOn"), ConsultationRow::heldOn)
                .column(texts.getMessage("consultation.organisation"), ConsultationRow::organisation)
                .column(texts.getMessage("consultation.withWhom"), ConsultationRow::withWhom)
                .column(texts.getMessage("consultation.result"), ConsultationRow::result);
    }
}
