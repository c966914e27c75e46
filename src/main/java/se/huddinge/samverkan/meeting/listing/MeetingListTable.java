package se.huddinge.samverkan.meeting.listing;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.office.Table;

/** The list as a file, in the reader's language. */
@Component
class MeetingListTable {
    private final MessageSourceAccessor texts;

    MeetingListTable(MessageSource messages) {
        texts = new MessageSourceAccessor(messages);
    }

    Table<MeetingRow> of(List<MeetingRow> rows) {
        return new Table<>(texts.getMessage("meeting.plural"), rows.stream())
                .column(texts.getMessage("meeting.title"), MeetingRow::title)
                .column(texts.getMessage("meeting.heldOn"), MeetingRow::heldOn)
                .column(texts.getMessage("meeting.hours"), row -> row.getWhen().getHours())
                .column(texts.getMessage("meeting.place"), MeetingRow::place)
                .column(texts.getMessage("meeting.with"), MeetingRow::with)
                .column(texts.getMessage("meeting.unit"), MeetingRow::unit)
                .column(texts.getMessage("meeting.status"), row -> texts.getMessage("meeting.status." + row.status()))
                .column(texts.getMessage("meeting.agenda"), MeetingRow::items)
                .column(texts.getMessage("meeting.open-actions"), MeetingRow::open);
    }
}
