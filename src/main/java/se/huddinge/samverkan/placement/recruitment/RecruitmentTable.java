package se.huddinge.samverkan.placement.recruitment;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.office.Table;

/** The list as a file, in the reader's language; it says that the figures are estimates. */
@Component
class RecruitmentTable {
    private final MessageSourceAccessor texts;

    RecruitmentTable(MessageSource messages) {
        texts = new MessageSourceAccessor(messages);
    }

    Table<RecruitmentRow> of(List<RecruitmentRow> rows) {
        return new Table<>(texts.getMessage("placement.recruitment"), rows.stream())
                .column(texts.getMessage("placement.unit"), row -> row.unit().read())
                .column(texts.getMessage("placement.year"), RecruitmentRow::year)
                .column(texts.getMessage("placement.applied"), RecruitmentRow::applied)
                .column(texts.getMessage("placement.hired"), RecruitmentRow::hired)
                .column(texts.getMessage("placement.reliability"), row -> texts.getMessage("placement.estimate"));
    }
}
