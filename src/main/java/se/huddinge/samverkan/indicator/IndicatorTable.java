package se.huddinge.samverkan.indicator;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.office.Table;

/** The list as a file, in the reader's language. */
@Component
class IndicatorTable {
    private final MessageSourceAccessor texts;

    IndicatorTable(MessageSource messages) {
        texts = new MessageSourceAccessor(messages);
    }

    Table<Standing> of(List<Standing> standings) {
        return new Table<>(texts.getMessage("indicator.plural"), standings.stream())
                .column(
                        texts.getMessage("indicator.singular"),
                        standing -> standing.row().names().read())
                .column(
                        texts.getMessage("indicator.measure"),
                        standing -> texts.getMessage(
                                "indicator.measure." + standing.row().measure()))
                .column(
                        texts.getMessage("indicator.unitId"),
                        standing -> standing.row().unit())
                .column(
                        texts.getMessage("indicator.purposeId"),
                        standing -> standing.row().purpose())
                .column(texts.getMessage("indicator.value"), Standing::value)
                .column(texts.getMessage("indicator.before"), Standing::before)
                .column(texts.getMessage("indicator.target"), Standing::getTarget)
                .column(texts.getMessage("indicator.reached"), Standing::getPercent)
                .column(
                        texts.getMessage("indicator.comment"),
                        standing -> standing.row().comment());
    }
}
