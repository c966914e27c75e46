package se.huddinge.samverkan.actionplan;

import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.office.Table;

/** The list as a file, in the reader's language. */
@Component
class MeasureTable {
    private final MessageSourceAccessor texts;

    MeasureTable(MessageSource messages) {
        texts = new MessageSourceAccessor(messages);
    }

    Table<MeasureRow> of(List<MeasureRow> rows, Map<Long, String> methods) {
        return new Table<>(texts.getMessage("actionplan.measures"), rows.stream())
                .column(texts.getMessage("actionplan.year"), MeasureRow::year)
                .column(texts.getMessage("actionplan.unit"), row -> row.unit().read())
                .column(texts.getMessage("actionplan.measure.title"), MeasureRow::title)
                .column(texts.getMessage("actionplan.measure.methods"), row -> methods.get(row.id()))
                .column(texts.getMessage("actionplan.measure.responsible"), MeasureRow::responsible)
                .column(texts.getMessage("actionplan.measure.due"), MeasureRow::due)
                .column(
                        texts.getMessage("actionplan.measure.state"),
                        row -> texts.getMessage("actionplan.measure.state." + row.state()))
                .column(texts.getMessage("actionplan.measure.followUp"), MeasureRow::followUp)
                .column(texts.getMessage("actionplan.measure.result"), MeasureRow::result);
    }
}
