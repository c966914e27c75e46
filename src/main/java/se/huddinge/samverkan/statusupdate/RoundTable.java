package se.huddinge.samverkan.statusupdate;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.office.Table;

/** The rounds as a file. */
@Component
class RoundTable {
    private final MessageSourceAccessor texts;

    RoundTable(MessageSource messages) {
        texts = new MessageSourceAccessor(messages);
    }

    Table<RoundRow> of(List<RoundRow> rounds) {
        return new Table<>(texts.getMessage("statusupdate.rounds"), rounds.stream())
                .column(texts.getMessage("statusupdate.openedOn"), RoundRow::openedOn)
                .column(texts.getMessage("statusupdate.lastDay"), RoundRow::lastDay)
                .column(texts.getMessage("statusupdate.units-asked"), RoundRow::asked)
                .column(texts.getMessage("statusupdate.answers"), RoundRow::answered)
                .column(texts.getMessage("statusupdate.closedOn"), RoundRow::closedOn);
    }
}
