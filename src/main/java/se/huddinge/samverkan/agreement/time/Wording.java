package se.huddinge.samverkan.agreement.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.agreement.term.Length;
import se.huddinge.samverkan.agreement.term.Sentence;

/** Says in words what is known of an agreement's time, in the language of whoever reads. */
@Component
class Wording {
    private final MessageSource messages;

    Wording(MessageSource messages) {
        this.messages = messages;
    }

    List<String> say(List<Sentence> sentences) {
        return sentences.stream().map(this::say).toList();
    }

    String say(Sentence sentence) {
        return text(
                sentence.key(), sentence.arguments().stream().map(this::word).toArray());
    }

    /** As it stands in running text: 2 juni 2026. */
    String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("d MMMM uuuu", locale()));
    }

    private Object word(Object thing) {
        if (thing instanceof LocalDate day) return day(day);
        if (thing instanceof DayOfWeek day) return day.getDisplayName(TextStyle.FULL, locale());
        if (thing instanceof Length length)
            return counted(
                    switch (length.unit()) {
                        case DAYS -> "agreement.length.days";
                        case MONTHS -> "agreement.length.months";
                        case YEARS -> "agreement.length.years";
                    },
                    length.amount());
        if (thing instanceof Sentence.NoticeTime notice)
            return counted(
                    switch (notice.length().unit()) {
                        case DAYS -> "agreement.notice-time.days";
                        case MONTHS -> "agreement.notice-time.months";
                        case YEARS -> "agreement.notice-time.years";
                    },
                    notice.length().amount());
        if (thing instanceof Sentence.Times times) return counted("agreement.times", times.count());
        return thing;
    }

    /** One is said by the message itself, as it bends after what is counted; the rest is told in words up to twelve. */
    private String counted(String key, int amount) {
        var words = text("agreement.numbers").split(" ");
        return text(key, amount, amount <= words.length ? words[amount - 1] : String.valueOf(amount));
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale());
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
