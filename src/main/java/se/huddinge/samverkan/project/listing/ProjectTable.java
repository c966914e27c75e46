package se.huddinge.samverkan.project.listing;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.office.Table;

/** The list as a file, in the reader's language. */
@Component
class ProjectTable {
    private final MessageSourceAccessor texts;

    ProjectTable(MessageSource messages) {
        texts = new MessageSourceAccessor(messages);
    }

    Table<ProjectRow> of(List<ProjectRow> rows) {
        return new Table<>(texts.getMessage("project.plural"), rows.stream())
                .column(texts.getMessage("project.title"), ProjectRow::title)
                .column(texts.getMessage("project.status"), row -> texts.getMessage("project.status." + row.status()))
                .column(
                        texts.getMessage("project.informal"),
                        row -> texts.getMessage(row.informal() ? "form.yes" : "form.no"))
                .column(texts.getMessage("project.informal.due"), ProjectRow::informalDue)
                .column(texts.getMessage("project.unit"), ProjectRow::unit)
                .column(texts.getMessage("project.academies"), ProjectRow::academies)
                .column(texts.getMessage("project.responsible"), ProjectRow::responsible)
                .column(texts.getMessage("project.validFrom"), ProjectRow::validFrom)
                .column(texts.getMessage("project.validTo"), ProjectRow::validTo)
                .column(
                        texts.getMessage("project.light"),
                        row -> row.light() == null ? null : texts.getMessage("project.light." + row.light()))
                .column(texts.getMessage("project.words"), ProjectRow::words);
    }
}
