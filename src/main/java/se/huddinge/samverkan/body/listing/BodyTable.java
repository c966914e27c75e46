package se.huddinge.samverkan.body.listing;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.office.Table;

/** The list as a file, in the reader's language. */
@Component
class BodyTable {
    private final MessageSourceAccessor texts;

    BodyTable(MessageSource messages) {
        texts = new MessageSourceAccessor(messages);
    }

    Table<BodyRow> of(List<BodyRow> rows) {
        return new Table<>(texts.getMessage("body.plural"), rows.stream())
                .column(texts.getMessage("body.name"), BodyRow::name)
                .column(texts.getMessage("body.kind"), row -> texts.getMessage("body.kind." + row.kind()))
                .column(texts.getMessage("body.agreement"), BodyRow::agreement)
                .column(texts.getMessage("body.members"), BodyRow::members)
                .column(texts.getMessage("body.chair"), BodyRow::chair)
                .column(texts.getMessage("body.concern.ENDING"), BodyRow::ending)
                .column(texts.getMessage("body.concern.WHITE_SPOT"), BodyRow::whiteSpots)
                .column(texts.getMessage("body.validFrom"), BodyRow::validFrom)
                .column(texts.getMessage("body.validTo"), BodyRow::validTo);
    }
}
