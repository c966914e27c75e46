package se.huddinge.samverkan.actionplan;

import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.office.Table;

/** The matrix of a year as a file: its rows and its cells as they stand on the page. */
@Component
class PlanTable {
    private final MessageSourceAccessor texts;

    PlanTable(MessageSource messages) {
        texts = new MessageSourceAccessor(messages);
    }

    Table<Matrix.Line> of(Matrix matrix) {
        var name = texts.getMessage("actionplan.matrix", new Object[] {String.valueOf(matrix.year())});
        var table = new Table<>(name, matrix.lines().stream())
                .column(texts.getMessage("actionplan.unit"), line -> line.unit().getName());
        for (int n = 0; n < matrix.methods().size(); n++) {
            var place = n;
            table.column(
                    matrix.methods().get(n).getName(), line -> line.counts().get(place));
        }
        return table;
    }
}
