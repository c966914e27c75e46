package se.huddinge.samverkan.reporting.listing;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.office.Table;
import se.huddinge.samverkan.reporting.ReportRecipient;

/** The list as a file, in the reader's language. */
@Component("reportRoundTable")
class RoundTable {
    private final MessageSourceAccessor texts;

    RoundTable(MessageSource messages) {
        texts = new MessageSourceAccessor(messages);
    }

    Table<RoundRow> of(List<RoundRow> rows) {
        return new Table<>(texts.getMessage("reporting.plural"), rows.stream())
                .column(texts.getMessage("reporting.title"), RoundRow::title)
                .column(texts.getMessage("reporting.kind"), row -> texts.getMessage("reporting.kind." + row.kind()))
                .column(texts.getMessage("reporting.periodFrom"), RoundRow::periodFrom)
                .column(texts.getMessage("reporting.periodTo"), RoundRow::periodTo)
                .column(
                        texts.getMessage("reporting.status"),
                        row -> texts.getMessage("reporting.status." + (row.isFinished() ? "LOCKED" : row.status())))
                .column(texts.getMessage("reporting.cancelledOn"), RoundRow::cancelledOn)
                .column(texts.getMessage("reporting.asked"), RoundRow::asked)
                .column(texts.getMessage("reporting.sent"), RoundRow::sent)
                .column(texts.getMessage("reporting.dueOn"), RoundRow::dueOn)
                .column(texts.getMessage("reporting.handoverOn"), RoundRow::handoverOn)
                .column(texts.getMessage("reporting.recipients"), this::recipients);
    }

    /** A board by its name. */
    private String recipients(RoundRow row) {
        return row.recipients().stream()
                .map(one -> one == ReportRecipient.BOARD && row.boardNames() != null
                        ? row.boardNames()
                        : texts.getMessage("reporting.recipients." + one))
                .collect(joining(", "));
    }
}
