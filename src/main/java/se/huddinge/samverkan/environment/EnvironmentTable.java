package se.huddinge.samverkan.environment;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.office.Table;

/** The list as a file, in the reader's language. */
@Component
class EnvironmentTable {
    private final MessageSourceAccessor texts;

    EnvironmentTable(MessageSource messages) {
        texts = new MessageSourceAccessor(messages);
    }

    Table<EnvironmentRow> of(List<EnvironmentRow> rows) {
        return new Table<>(texts.getMessage("environment.plural"), rows.stream())
                .column(texts.getMessage("environment.name"), EnvironmentRow::name)
                .column(texts.getMessage("environment.academies"), EnvironmentRow::academies)
                .column(texts.getMessage("environment.area"), EnvironmentRow::area)
                .column(
                        texts.getMessage("environment.supports"),
                        row -> row.getKinds().stream()
                                .map(kind -> texts.getMessage("environment.supports." + kind))
                                .collect(joining("; ")))
                .column(
                        texts.getMessage("environment.state"),
                        row -> texts.getMessage("environment.state." + row.state()))
                .column(texts.getMessage("environment.validFrom"), EnvironmentRow::validFrom)
                .column(texts.getMessage("environment.validTo"), EnvironmentRow::validTo)
                .column(texts.getMessage("environment.responsible"), EnvironmentRow::responsible);
    }
}
