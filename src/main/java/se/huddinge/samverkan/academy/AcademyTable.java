package se.huddinge.samverkan.academy;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.office.Table;

/** The list as a file, in the reader's language. */
@Component
class AcademyTable {
    private final MessageSourceAccessor texts;

    AcademyTable(MessageSource messages) {
        texts = new MessageSourceAccessor(messages);
    }

    Table<AcademyRow> of(List<AcademyRow> rows) {
        return new Table<>(texts.getMessage("academy.plural"), rows.stream())
                .column(texts.getMessage("academy.nameSv"), row -> row.names().nameSv())
                .column(texts.getMessage("academy.nameEn"), row -> row.names().nameEn())
                .column(texts.getMessage("academy.shortName"), AcademyRow::shortName)
                .column(
                        texts.getMessage("academy.ranking"),
                        row -> texts.getMessage("academy.ranking." + AcademyFilter.Ranking.of(row)))
                .column(texts.getMessage("academy.lastDay"), AcademyRow::lastDay)
                .column(texts.getMessage("academy.kind"), row -> texts.getMessage("academy.kind." + row.kind()))
                .column(
                        texts.getMessage("academy.owner"),
                        row -> row.owner() == null ? null : texts.getMessage("academy.owner." + row.owner()))
                .column(texts.getMessage("academy.seat"), AcademyRow::seat)
                .column(texts.getMessage("academy.campus"), AcademyRow::campus)
                .column(texts.getMessage("academy.website"), AcademyRow::website)
                .column(texts.getMessage("academy.rorId"), AcademyRow::rorId);
    }
}
