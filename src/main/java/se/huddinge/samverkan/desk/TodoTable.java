package se.huddinge.samverkan.desk;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.office.Table;
import se.huddinge.samverkan.watch.Due;

/** The list as a file, in the reader's language. */
@Component
class TodoTable {
    private final MessageSourceAccessor texts;

    TodoTable(MessageSource messages) {
        texts = new MessageSourceAccessor(messages);
    }

    Table<Due> of(List<Due> dues) {
        return new Table<>(texts.getMessage("desk.todo"), dues.stream())
                .column(texts.getMessage("desk.todo.kind"), due -> texts.getMessage(due.kind()))
                .column(texts.getMessage("desk.todo.title"), Due::title)
                .column(texts.getMessage("desk.todo.about"), Due::about)
                .column(texts.getMessage("desk.todo.day"), Due::day)
                .column(texts.getMessage("desk.todo.unit"), Due::unit)
                .column(texts.getMessage("desk.todo.handed-to"), Due::handedTo);
    }
}
