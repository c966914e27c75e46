package se.huddinge.samverkan.agreement.term;

import java.util.List;
import se.huddinge.samverkan.shared.Workdays;

/**
 * What is known of an agreement's time, for somebody with words to say.
 *
 * @param key the message's; what stands in it is days, weekdays, lengths of time, notices, and how many times
 */
public record Sentence(String key, List<Object> arguments) {
    static Sentence of(String key, Object... arguments) {
        return new Sentence(key, List.of(arguments));
    }

    /** A notice as it is said: "sex månaders uppsägningstid". */
    public record NoticeTime(Length length) {}

    /** How often: "två gånger". */
    public record Times(int count) {}

    /** That nobody may be there to take it in on that day. */
    static Sentence ofFreeDay(NoticeDay notice) {
        var day = notice.day();
        var key = Workdays.isHoliday(day) ? "agreement.sentence.holiday" : "agreement.sentence.weekend";
        var warning = notice.warnOn();
        return of(key, day, day.getDayOfWeek(), warning, warning.getDayOfWeek());
    }
}
