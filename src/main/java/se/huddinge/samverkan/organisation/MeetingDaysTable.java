package se.huddinge.samverkan.organisation;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.office.Table;

/** When a board meets, as a file. */
@Component
class MeetingDaysTable {
    private final MessageSourceAccessor texts;

    MeetingDaysTable(MessageSource messages) {
        texts = new MessageSourceAccessor(messages);
    }

    Table<MeetingDay> of(List<MeetingDay> days) {
        return new Table<>(texts.getMessage("organisation.meetings"), days.stream())
                .column(texts.getMessage("organisation.meetings.meetingOn"), MeetingDay::getMeetingOn)
                .column(texts.getMessage("organisation.meetings.papersDue"), MeetingDay::getPapersDue)
                .column(texts.getMessage("organisation.meetings.preparationOn"), MeetingDay::getPreparationOn);
    }
}
