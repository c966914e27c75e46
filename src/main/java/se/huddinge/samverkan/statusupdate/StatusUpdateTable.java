package se.huddinge.samverkan.statusupdate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.office.Table;

/** The list as a file, in the reader's language. */
@Component
class StatusUpdateTable {
    private final MessageSourceAccessor texts;

    StatusUpdateTable(MessageSource messages) {
        texts = new MessageSourceAccessor(messages);
    }

    Table<StatusUpdateRow> of(List<StatusUpdateRow> rows) {
        return new Table<>(texts.getMessage("statusupdate.plural"), rows.stream())
                .column(texts.getMessage("statusupdate.openedOn"), StatusUpdateRow::openedOn)
                .column(texts.getMessage("statusupdate.lastDay"), StatusUpdateRow::lastDay)
                .column(texts.getMessage("statusupdate.unit"), row -> row.unit().read())
                .column(texts.getMessage("statusupdate.answeredOn"), StatusUpdateRow::answeredOn)
                .column(texts.getMessage("statusupdate.light"), this::light)
                .column(texts.getMessage("statusupdate.words"), StatusUpdateRow::words)
                .column(texts.getMessage("statusupdate.need"), StatusUpdateRow::need)
                .column(texts.getMessage("statusupdate.need-state"), this::needState)
                .column(texts.getMessage("statusupdate.reply"), StatusUpdateRow::reply);
    }

    private String light(StatusUpdateRow row) {
        var answer = !row.isAnswered()
                ? "UNANSWERED"
                : row.light() == null ? "NOTHING_NEW" : row.light().name();
        return texts.getMessage("statusupdate.light." + answer);
    }

    private @Nullable String needState(StatusUpdateRow row) {
        var state = row.needState();
        return state == null ? null : texts.getMessage("statusupdate.need-state." + state);
    }
}
