package se.huddinge.samverkan.watch.letter;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.springframework.context.MessageSource;
import se.huddinge.samverkan.mail.Letter.Link;

/** What a letter says, in its reader's language. */
public record Words(MessageSource messages, Locale language, LocalDate today) {
    public String text(String key, Object... args) {
        return messages.getMessage(key, args, language);
    }

    /** Why she gets the letter. */
    public String reason(String because) {
        return text("watch.letter.reason", text("watch.letter.reason." + because));
    }

    /** Of what kind it is that may not be named. */
    public String classified(String subject) {
        var key = "watch.letter.classified." + subject.toUpperCase(Locale.ROOT);
        return requireNonNull(messages.getMessage(key, null, text("watch.letter.classified"), language));
    }

    public Link link(String key, String path) {
        return new Link(text(key), path);
    }

    /** With how far it is, as one says it. */
    public String day(LocalDate day) {
        var days = ChronoUnit.DAYS.between(today, day);
        return text("watch.letter.day", weekday(day), days, Math.abs(days));
    }

    public String date(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("d MMMM uuuu", language));
    }

    public String weekday(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", language));
    }
}
