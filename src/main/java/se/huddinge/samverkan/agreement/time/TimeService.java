package se.huddinge.samverkan.agreement.time;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.agreement.Almanacs;
import se.huddinge.samverkan.agreement.Status;
import se.huddinge.samverkan.agreement.term.Explanation;
import se.huddinge.samverkan.agreement.term.NoticeDay;
import se.huddinge.samverkan.shared.Period;

/** What can be said of an agreement's time today, in words, days and a picture; it asks the database nothing. */
@Service
public class TimeService {
    private static final int DAYS_SOON = 60;

    private final Almanacs almanacs;
    private final Wording wording;
    private final Clock clock;

    TimeService(Almanacs almanacs, Wording wording, Clock clock) {
        this.almanacs = almanacs;
        this.wording = wording;
        this.clock = clock;
    }

    /**
     * A day that comes.
     *
     * @param kind NOTICE, BEGINS, RENEWS or ENDS
     */
    public record Coming(String kind, LocalDate day, String inWords, long daysLeft) {
        public boolean isSoon() {
            return daysLeft <= DAYS_SOON;
        }
    }

    /** @param pictures none when no day of it is known */
    public record Page(
            List<String> sentences,
            List<Coming> coming,
            List<Timeline> pictures,
            boolean extendable,
            boolean noticeable) {}

    /** Of an agreement that is loaded. */
    public Page of(Agreement agreement) {
        var today = LocalDate.now(clock);
        var over = agreement.getStatus().compareTo(Status.SIGNED) > 0;
        return new Page(
                over ? List.of() : wording.say(Explanation.of(agreement.course(), almanacs.current(), today)),
                over ? List.of() : coming(agreement, today),
                pictures(agreement, today),
                Decidable.isExtendable(agreement),
                Decidable.isNoticeable(agreement)
                        && agreement
                                .course()
                                .ifReceived(today, almanacs.current())
                                .isPresent());
    }

    /** Of what ended there is what was; what never came to be, or was a mistake, has no time. */
    private List<Timeline> pictures(Agreement agreement, LocalDate today) {
        return switch (agreement.getStatus()) {
            case ABORTED, ANNULLED -> List.of();
            case ENDED -> Timeline.of(agreement.getTerm(), agreement.getPeriods(), List.of(), today);
            default ->
                Timeline.of(
                        agreement.getTerm(),
                        agreement.course().periods(almanacs.current().until()),
                        coming(agreement, today),
                        today);
        };
    }

    private List<Coming> coming(Agreement agreement, LocalDate today) {
        var coming = new ArrayList<Coming>();
        var course = agreement.course();
        var current = course.on(today);
        current.map(Period::validFrom)
                .filter(today::isBefore)
                .ifPresent(day -> coming.add(coming("BEGINS", day, today)));
        course.noticeDays(almanacs.current()).stream()
                .map(NoticeDay::day)
                .filter(day -> !day.isBefore(today))
                .findFirst()
                .ifPresent(day -> coming.add(coming("NOTICE", day, today)));
        current.map(Period::validTo).filter(end -> !end.isBefore(today)).ifPresent(end -> {
            var ends = course.finalEnd().filter(end::equals).isPresent();
            coming.add(coming(ends ? "ENDS" : "RENEWS", ends ? end : end.plusDays(1), today));
        });
        coming.sort(Comparator.comparing(Coming::day));
        return coming;
    }

    private Coming coming(String kind, LocalDate day, LocalDate today) {
        return new Coming(kind, day, wording.day(day), ChronoUnit.DAYS.between(today, day));
    }
}
