package se.huddinge.samverkan.watch.reminder;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.mail.Outbox;
import se.huddinge.samverkan.watch.Due;

/** Everything that somebody is told of on a morning, in one letter. */
@Component
class Letters {
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private final Outbox outbox;
    private final MessageSource messages;
    private final String address;

    Letters(Outbox outbox, MessageSource messages, @Value("${samverkan.address}") String address) {
        this.outbox = outbox;
        this.messages = messages;
        this.address = address;
    }

    /** Whether a letter reaches her. */
    boolean reach(@Nullable String email) {
        return email != null && outbox.isOpen();
    }

    /** Of one and the same person. */
    void send(List<Reminder> reminders) {
        var watcher = reminders.get(0).watcher();
        var lines = reminders.stream()
                .sorted(Comparator.comparing(
                        reminder -> reminder.due().day(), Comparator.nullsLast(Comparator.naturalOrder())))
                .map(this::line)
                .distinct()
                .toList();
        outbox.send(
                Objects.requireNonNull(watcher.email()),
                SWEDISH,
                "watch.letter.subject",
                "watch.letter.text",
                watcher.name(),
                lines.size(),
                String.join("\n\n", lines),
                address + "/att-gora");
    }

    /** Nothing of what is secret or not yet decided leaves the program but that there is something. */
    private String line(Reminder reminder) {
        var due = reminder.due();
        var title = due.classified() ? text("watch.letter.classified") : title(due);
        var what = due.day() == null
                ? text("watch.letter.line-undated", text(due.kind()), title)
                : text("watch.letter.line", text(due.kind()), title, day(due.day()));
        var late = reminder.isLate() ? text("watch.letter.late", day(reminder.planned())) : "";
        return Stream.of(what, late, address + due.address())
                .filter(line -> !line.isEmpty())
                .collect(joining("\n"));
    }

    private static String title(Due due) {
        return due.about() == null ? due.title() : due.title() + " (" + due.about() + ")";
    }

    private static String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("d MMMM uuuu", SWEDISH));
    }

    private String text(String key, Object... args) {
        return messages.getMessage(key, args, SWEDISH);
    }
}
