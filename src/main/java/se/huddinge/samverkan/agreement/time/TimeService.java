package se.huddinge.samverkan.agreement.time;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.agreement.Almanacs;
import se.huddinge.samverkan.agreement.Party;
import se.huddinge.samverkan.agreement.Status;
import se.huddinge.samverkan.agreement.term.Course;
import se.huddinge.samverkan.agreement.term.Explanation;
import se.huddinge.samverkan.agreement.term.NoticeDay;
import se.huddinge.samverkan.agreement.term.NoticeRight;
import se.huddinge.samverkan.shared.Period;

/** What can be said of an agreement's time today, in words, days and a picture; it asks the database nothing. */
@Service
public class TimeService {
    private static final int DAYS_SOON = 60;

    private final Almanacs almanacs;
    private final NoticeRights rights;
    private final Wording wording;
    private final Clock clock;

    TimeService(Almanacs almanacs, NoticeRights rights, Wording wording, Clock clock) {
        this.almanacs = almanacs;
        this.rights = rights;
        this.wording = wording;
        this.clock = clock;
    }

    /**
     * A day that comes.
     *
     * @param kind NOTICE, PARTY_NOTICE, BEGINS, RENEWS or ENDS
     * @param who whose last day it is, when not all have the same
     */
    public record Coming(
            String kind,
            LocalDate day,
            String inWords,
            long daysLeft,
            @Nullable String who) {
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

    /** Of an agreement that is loaded, and its parties. */
    public Page of(Agreement agreement, List<Party> parties) {
        var today = LocalDate.now(clock);
        var rights = this.rights.of(agreement, parties);
        var course = this.rights.course(agreement, parties);
        var coming = coming(agreement, course, rights, today);
        var over = agreement.getStatus().compareTo(Status.SIGNED) > 0;
        return new Page(
                over ? List.of() : sentences(agreement, course, rights, today),
                over ? List.of() : coming,
                pictures(agreement, coming, today),
                Decidable.isExtendable(agreement),
                Decidable.isNoticeable(agreement, rights)
                        && rights.stream()
                                .anyMatch(right -> course.with(right.notice())
                                        .ifReceived(today, almanacs.current())
                                        .isPresent()));
    }

    /** A notice that was given is counted as its giver's. */
    private List<String> sentences(Agreement agreement, Course course, List<NoticeRight> rights, LocalDate today) {
        var told = agreement.getGiven() == null ? rights : List.<NoticeRight>of();
        return wording.say(Explanation.of(course, almanacs.current(), today, told));
    }

    /** Of what ended there is what was; what never came to be, or was a mistake, has no time. */
    private List<Timeline> pictures(Agreement agreement, List<Coming> coming, LocalDate today) {
        return switch (agreement.getStatus()) {
            case ABORTED, ANNULLED -> List.of();
            case ENDED -> Timeline.of(agreement.getTerm(), agreement.getPeriods(), List.of(), today);
            default ->
                Timeline.of(
                        agreement.getTerm(),
                        agreement.course().periods(almanacs.current().until()),
                        coming,
                        today);
        };
    }

    private List<Coming> coming(Agreement agreement, Course course, List<NoticeRight> rights, LocalDate today) {
        var coming = new ArrayList<Coming>();
        var current = course.on(today);
        current.map(Period::validFrom)
                .filter(today::isBefore)
                .ifPresent(day -> coming.add(coming("BEGINS", day, today)));
        for (var right : rights) {
            var kind = right.notice().equals(course.clauses().notice()) ? "NOTICE" : "PARTY_NOTICE";
            var who = rights.size() > 1 ? right.who() : null;
            nextNotice(course.with(right.notice()), today).ifPresent(day -> coming.add(coming(kind, day, today, who)));
        }
        current.map(Period::validTo).filter(end -> !end.isBefore(today)).ifPresent(end -> {
            var ends = course.finalEnd().filter(end::equals).isPresent();
            coming.add(coming(ends ? "ENDS" : "RENEWS", ends ? end : end.plusDays(1), today));
        });
        coming.sort(Comparator.comparing(Coming::day));
        return coming;
    }

    private Optional<LocalDate> nextNotice(Course course, LocalDate today) {
        return course.noticeDays(almanacs.current()).stream()
                .map(NoticeDay::day)
                .filter(day -> !day.isBefore(today))
                .findFirst();
    }

    private Coming coming(String kind, LocalDate day, LocalDate today) {
        return coming(kind, day, today, null);
    }

    private Coming coming(String kind, LocalDate day, LocalDate today, @Nullable String who) {
        return new Coming(kind, day, wording.day(day), ChronoUnit.DAYS.between(today, day), who);
    }
}
