package se.huddinge.samverkan.exchange;

import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.office.Table;

/** An empty file with the headings that are understood. */
@Component
class ImportTemplate {
    private final MessageSourceAccessor texts;

    ImportTemplate(MessageSource messages) {
        texts = new MessageSourceAccessor(messages);
    }

    Table<Object> make() {
        var table = new Table<>(texts.getMessage("exchange.template"), Stream.empty());
        for (var column : Column.values()) table.column(texts.getMessage(column.key()), nothing -> null);
        return table;
    }
}
