package se.huddinge.samverkan.placement.inquiry;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.office.Table;

/** The list as a file, in the reader's language. */
@Component
class InquiryTable {
    private final MessageSourceAccessor texts;

    InquiryTable(MessageSource messages) {
        texts = new MessageSourceAccessor(messages);
    }

    Table<InquiryRow> of(List<InquiryRow> rows) {
        return new Table<>(texts.getMessage("placement.inquiries"), rows.stream())
                .column(texts.getMessage("placement.receivedOn"), InquiryRow::receivedOn)
                .column(texts.getMessage("placement.kind"), row -> texts.getMessage("placement.kind." + row.kind()))
                .column(texts.getMessage("placement.topic"), InquiryRow::topic)
                .column(texts.getMessage("placement.asker"), InquiryRow::asker)
                .column(
                        texts.getMessage("placement.academy"),
                        row -> row.academy() == null ? null : row.academy().read())
                .column(texts.getMessage("placement.unit"), row -> row.unit().read())
                .column(texts.getMessage("placement.answeredOn"), InquiryRow::answeredOn)
                .column(
                        texts.getMessage("placement.outcome"),
                        row -> row.outcome() == null ? null : texts.getMessage("placement.outcome." + row.outcome()))
                .column(texts.getMessage("placement.answer"), InquiryRow::answer);
    }
}
