package se.huddinge.samverkan.finding;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.office.Table;

/** The list as a file, in the reader's language. */
@Component
class FindingTable {
    private final MessageSourceAccessor texts;

    FindingTable(MessageSource messages) {
        texts = new MessageSourceAccessor(messages);
    }

    Table<FindingRow> of(List<FindingRow> rows) {
        return new Table<>(texts.getMessage("finding.plural"), rows.stream())
                .column(texts.getMessage("finding.title"), FindingRow::title)
                .column(texts.getMessage("finding.summary"), FindingRow::summary)
                .column(
                        texts.getMessage("finding.academy"),
                        row -> row.academy().read())
                .column(
                        texts.getMessage("finding.evidence"),
                        row -> texts.getMessage("finding.evidence." + row.evidence()))
                .column(texts.getMessage("finding.foundOn"), FindingRow::foundOn)
                .column(texts.getMessage("finding.link"), FindingRow::link)
                .column(texts.getMessage("finding.unit"), row -> row.unit().read())
                .column(texts.getMessage("finding.used"), FindingRow::used)
                .column(texts.getMessage("finding.planned"), FindingRow::planned);
    }
}
