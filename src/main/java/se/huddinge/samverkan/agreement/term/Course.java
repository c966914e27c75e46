package se.huddinge.samverkan.agreement.term;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.shared.Period;

/**
 * The way of an agreement through time: what its text says, what was decided afterwards, and the notice that was given.
 * Every period and every day that others show or store comes from here.
 *
 * @param extensions the last days that were decided, in order
 */
public record Course(
        Clauses clauses,
        List<LocalDate> extensions,
        @Nullable Given given) {
    /** Before any day that an agreement may carry. */
    private static final LocalDate SINCE_EVER = LocalDate.of(1900, 1, 1);

    public static Course of(Clauses clauses) {
        return new Course(clauses, List.of(), null);
    }

    /** The same for a party that has a notice of its own. */
    public Course with(Notice notice) {
        return new Course(new Clauses(clauses.term(), clauses.renewal(), notice), extensions, given);
    }

    /** The same as if nobody had given notice. */
    public Course unnoticed() {
        return new Course(clauses, extensions, null);
    }

    /**
     * In order, until one that ends on that day or later. Without a last day the period stands open. An unknown first
     * day lies somewhere in the past when the last one is known; when neither is, there is no period to count with.
     */
    public List<Period> periods(LocalDate until) {
        var periods = new ArrayList<Period>();
        var first = clauses.term().firstDay();
        for (var end : ends(until)) {
            periods.add(new Period(first == null ? SINCE_EVER : first, end));
            first = end.plusDays(1);
        }
        if (periods.isEmpty() && first != null) periods.add(new Period(first, null));
        return given == null ? periods : cut(periods, given.end());
    }

    private static List<Period> cut(List<Period> periods, LocalDate end) {
        if (periods.isEmpty()) return List.of(new Period(SINCE_EVER, end));
        return periods.stream()
                .filter(period -> !period.validFrom().isAfter(end))
                .map(period -> period.livesOn(end.plusDays(1)) ? period.endingOn(end) : period)
                .toList();
    }

    /** The one that counts on a day: the first that has not ended by then, or else the last. */
    public Optional<Period> on(LocalDate day) {
        return Periods.on(day, periods(day));
    }

    /** The last days of the periods, up to the first on that day or later, as if no notice had been given. */
    private List<LocalDate> ends(LocalDate until) {
        var ends = new ArrayList<LocalDate>();
        var first = clauses.term().lastDay();
        if (first == null) return ends;
        for (int n = 0; n == 0 || clauses.renewal().happens(n); n++) {
            ends.add(clauses.renewal().end(first, n));
            if (!ends.get(n).isBefore(until)) return ends;
        }
        ends.addAll(extensions);
        return ends;
    }

    /** The day on which it is over whatever anyone does or leaves; empty when there is none, or nobody knows it. */
    public Optional<LocalDate> finalEnd() {
        if (given != null) return Optional.of(given.end());
        if (clauses.renewal().endless()) return Optional.empty();
        var ends = ends(LocalDate.MAX);
        return ends.isEmpty() ? Optional.empty() : Optional.of(ends.get(ends.size() - 1));
    }

    /** How many automatic renewals have begun by the end of the period that counts on the day. */
    int renewalsBy(LocalDate day) {
        var first = clauses.term().lastDay();
        int n = 0;
        while (first != null
                && clauses.renewal().happens(n + 1)
                && clauses.renewal().end(first, n).isBefore(day)) n++;
        return n;
    }

    /** What it comes to if notice is received on a day; empty when the text leaves that unknown, or forbids it. */
    public Optional<Outcome> ifReceived(LocalDate day, Almanac almanac) {
        var notice = clauses.notice();
        return switch (notice.counting()) {
            case NONE, UNKNOWN -> Optional.empty();
            case ROLLING -> Optional.of(new Outcome(day, within(notice.after(day)), null));
            case END_OF_PERIOD ->
                clauses.renewal().kind() == Renewal.Kind.UNKNOWN ? Optional.empty() : exit(day, almanac);
            case END_OF_YEAR, END_OF_TERM -> exit(day, almanac);
        };
    }

    private Optional<Outcome> exit(LocalDate received, Almanac almanac) {
        return exits(almanac, begun(received))
                .filter(end -> !lastNoticeDay(end).isBefore(received))
                .findFirst()
                .map(this::within)
                .or(() -> unnoticed().finalEnd())
                .map(end -> new Outcome(received, end, missed(received, end, almanac)));
    }

    /** Nothing ends before it has begun. */
    private LocalDate begun(LocalDate day) {
        var first = clauses.term().firstDay();
        return first == null || first.isBefore(day) ? day : first;
    }

    private LocalDate within(LocalDate end) {
        return unnoticed().finalEnd().filter(end::isAfter).orElse(begun(end));
    }

    private @Nullable NoticeDay missed(LocalDate received, LocalDate end, Almanac almanac) {
        return exits(almanac, begun(received))
                .findFirst()
                .filter(nearest -> nearest.isBefore(end))
                .map(nearest -> new NoticeDay(lastNoticeDay(nearest), nearest))
                .orElse(null);
    }

    private LocalDate lastNoticeDay(LocalDate end) {
        return clauses.notice().lastDayBefore(end);
    }

    /** The days, from one on, on which a notice can make it end, as far as the text goes; maybe without end. */
    private Stream<LocalDate> exits(Almanac almanac, LocalDate from) {
        return switch (clauses.notice().counting()) {
            case END_OF_PERIOD -> renewed().filter(end -> !end.isBefore(from));
            case END_OF_YEAR, END_OF_TERM -> almanac.stops(clauses.notice().counting(), from);
            default -> Stream.empty();
        };
    }

    /** The ends that an automatic renewal follows; one that perhaps does is counted too. */
    private Stream<LocalDate> renewed() {
        var first = clauses.term().lastDay();
        if (first == null) return Stream.empty();
        if (clauses.renewal().kind() == Renewal.Kind.UNKNOWN) return unnoticed().finalEnd().stream();
        return Stream.iterate(0, n -> clauses.renewal().happens(n + 1), n -> n + 1)
                .map(n -> clauses.renewal().end(first, n));
    }

    /** The last days to give notice, in order; none when it is given, or can come any day. */
    public List<NoticeDay> noticeDays(Almanac almanac) {
        if (given != null) return List.of();
        var last = finalEnd();
        var years = clauses.notice().counting() != Notice.Counting.END_OF_PERIOD;
        return exits(almanac, years ? begun(almanac.from()) : SINCE_EVER)
                .takeWhile(end -> !end.isAfter(almanac.until()))
                .takeWhile(
                        end -> !years || last.filter(day -> !end.isBefore(day)).isEmpty())
                .map(end -> new NoticeDay(lastNoticeDay(end), end))
                .toList();
    }

    /**
     * The days left to be judged by (R1, R2): of the current period, and of what was decided beyond it. What may come by
     * itself afterwards is judged when it comes. An unknown first day may be any, so then it is from the day and on.
     */
    public Optional<Period> remaining(LocalDate day) {
        var current = on(day);
        if (current.isEmpty()) return Optional.of(new Period(day, null));
        var until = given != null || !extensions.isEmpty()
                ? finalEnd().orElse(null)
                : current.get().validTo();
        if (until != null && until.isBefore(day)) return Optional.empty();
        var from = current.get().validFrom();
        return Optional.of(new Period(from.isBefore(day) ? day : from, until));
    }
}
