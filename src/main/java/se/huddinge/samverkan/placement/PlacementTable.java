package se.huddinge.samverkan.placement;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.office.Table;

/** The list as a file, in the reader's language. */
@Component
class PlacementTable {
    private final MessageSourceAccessor texts;

    PlacementTable(MessageSource messages) {
        texts = new MessageSourceAccessor(messages);
    }

    Table<PlacementRow> of(List<PlacementRow> rows) {
        return new Table<>(texts.getMessage("placement.plural"), rows.stream())
                .column(texts.getMessage("placement.unit"), PlacementRow::unit)
                .column(texts.getMessage("placement.semester"), row -> text(row.semester()))
                .column(
                        texts.getMessage("placement.ordered"),
                        row -> row.totals().ordered())
                .column(
                        texts.getMessage("placement.offered"),
                        row -> row.totals().offered())
                .column(
                        texts.getMessage("placement.filled"),
                        row -> row.totals().filled())
                .column(
                        texts.getMessage("placement.supervisors"),
                        row -> row.totals().supervisors())
                .column(
                        texts.getMessage("placement.theses"),
                        row -> row.totals().theses())
                .column(texts.getMessage("placement.asOf"), PlacementRow::asOf)
                .column(
                        texts.getMessage("placement.reliability"),
                        row -> texts.getMessage("placement.reliability." + row.reliability()));
    }

    private String text(Semester semester) {
        return texts.getMessage(semester.getKey(), new Object[] {semester.getYearText()});
    }
}
