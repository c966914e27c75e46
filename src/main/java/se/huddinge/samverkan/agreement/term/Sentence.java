package se.huddinge.samverkan.agreement.term;

import java.util.List;

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

    static Sentence ofWeekend(NoticeDay notice) {
        return of("agreement.sentence.weekend", notice.day(), notice.day().getDayOfWeek(), notice.warnOn());
    }
}
