package se.huddinge.samverkan.exchange;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.office.Table;

/** The earlier imports as a file. */
@Component
class EarlierTable {
    private final MessageSourceAccessor texts;

    EarlierTable(MessageSource messages) {
        texts = new MessageSourceAccessor(messages);
    }

    Table<Import> of(List<Import> earlier) {
        return new Table<>(texts.getMessage("exchange.earlier"), earlier.stream())
                .column(texts.getMessage("exchange.file-name"), Import::getFileName)
                .column(
                        texts.getMessage("exchange.outcome-of-file"),
                        file -> texts.getMessage("exchange.status." + file.getStatus()))
                .column(
                        texts.getMessage("exchange.uploaded-on"),
                        file -> file.getUploadedAt().toLocalDate())
                .column(texts.getMessage("exchange.uploaded-by"), Import::getUploadedBy);
    }
}
