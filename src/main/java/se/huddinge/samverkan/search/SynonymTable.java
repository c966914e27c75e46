package se.huddinge.samverkan.search;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.office.Table;

/** The list as a file, in the reader's language. */
@Component
class SynonymTable {
    private final MessageSourceAccessor texts;

    SynonymTable(MessageSource messages) {
        texts = new MessageSourceAccessor(messages);
    }

    Table<SynonymRow> of(List<SynonymRow> rows) {
        return new Table<>(texts.getMessage("search.synonyms"), rows.stream())
                .column(texts.getMessage("search.word"), SynonymRow::word)
                .column(texts.getMessage("search.meaning"), SynonymRow::meaning);
    }
}
