package se.huddinge.samverkan.agreement.term;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.huddinge.samverkan.shared.Period;

/** Says how an agreement's dates come about: what happens at the end, and what someone must do for it not to. */
public final class Explanation {
    private final Course course;
    private final Almanac almanac;
    private final LocalDate today;
    private final List<NoticeRight> rights;
    private final List<Sentence> sentences = new ArrayList<>();

    private Explanation(Course course, Almanac almanac, LocalDate today, List<NoticeRight> rights) {
        this.course = course;
        this.almanac = almanac;
        this.today = today;
        this.rights = rights;
    }

    /** Where all parties have the same notice. */
    public static List<Sentence> of(Course course, Almanac almanac, LocalDate today) {
        return of(course, almanac, today, List.of());
    }

    /** @param rights each notice that there is, and whose it is; when there are several, each is told on its own */
    public static List<Sentence> of(Course course, Almanac almanac, LocalDate today, List<NoticeRight> rights) {
        var one = rights.size() == 1 ? course.with(rights.get(0).notice()) : course;
        var explanation = new Explanation(one, almanac, today, rights.size() == 1 ? List.of() : rights);
        explanation.explain();
        return List.copyOf(explanation.sentences);
    }

    /** What a notice that is received on that day would mean, or has meant. */
    public static List<Sentence> of(Outcome outcome, Course course) {
        var missed = outcome.missed();
        if (missed == null)
            return List.of(Sentence.of("agreement.sentence.in-time", outcome.received(), outcome.end()));
        var late = Sentence.of(
                "agreement.sentence.too-late", outcome.received(), missed.endsOn(), missed.day(), time(course));
        var longer = outcome.goesOnFor();
        return List.of(
                late,
                longer.isPresent()
                        ? Sentence.of("agreement.sentence.goes-on-for", longer.get(), outcome.end())
                        : Sentence.of("agreement.sentence.goes-on", outcome.end()));
    }

    private void explain() {
        var last = course.finalEnd();
        if (last.isPresent() && last.get().isBefore(today)) say("agreement.sentence.ended", last.get());
        else if (course.given() != null) explain(course.given());
        else course.on(today).ifPresentOrElse(this::explain, this::explainUnknown);
    }

    private void explain(Given given) {
        say("agreement.sentence.given");
        var outcome = course.unnoticed().ifReceived(given.received(), almanac);
        if (outcome.isPresent() && outcome.get().end().equals(given.end())) sentences.addAll(of(outcome.get(), course));
        else say("agreement.sentence.in-time", given.received(), given.end());
    }

    private void explainUnknown() {
        var open = course.clauses().term().kind() == Term.Kind.UNTIL_FURTHER_NOTICE;
        say(open ? "agreement.sentence.until-further-notice" : "agreement.sentence.end-unknown");
        explainNotice();
    }

    private void explain(Period period) {
        if (period.validFrom().isAfter(today)) say("agreement.sentence.begins", period.validFrom());
        if (period.validTo() == null) explainUnknown();
        else if (renews(period.validTo())) explainRenewal(period.validTo());
        else explainEnd(course.finalEnd().orElseThrow());
    }

    private boolean renews(LocalDate end) {
        var renewal = course.clauses().renewal();
        var first = requireNonNull(course.clauses().term().lastDay());
        var made = course.renewalsBy(end);
        return renewal.happens(made + 1) && renewal.end(first, made).equals(end);
    }

    private void explainRenewal(LocalDate end) {
        var renewal = course.clauses().renewal();
        var length = Length.months(requireNonNull(renewal.months()));
        var notice = course.clauses().notice();
        var next = end.plusDays(1);
        var inOne = rights.isEmpty() && notice.counting() == Notice.Counting.END_OF_PERIOD;
        if (inOne) {
            var day = new NoticeDay(notice.lastDayBefore(end), end);
            var open = !day.day().isBefore(today);
            say(
                    open ? "agreement.sentence.renews-unless" : "agreement.sentence.renews-as-nobody",
                    length,
                    next,
                    day.day(),
                    time(course));
            if (open && !day.isWorkday()) sentences.add(Sentence.ofFreeDay(day));
        } else say("agreement.sentence.renews", length, next);
        if (renewal.times() != null) sayWhatIsLeft(renewal.times() - course.renewalsBy(end) - 1);
        if (!inOne) explainNotice();
    }

    private void sayWhatIsLeft(int times) {
        if (times == 0) say("agreement.sentence.last-renewal");
        else say("agreement.sentence.renewals-left", new Sentence.Times(times));
    }

    private void explainEnd(LocalDate end) {
        if (!course.extensions().isEmpty()) say("agreement.sentence.extended", end);
        else
            switch (course.clauses().renewal().kind()) {
                case NONE -> say("agreement.sentence.ends", end);
                case BY_DECISION -> say("agreement.sentence.ends-unless-decided", end);
                case UNKNOWN -> say("agreement.sentence.renewal-unknown", end);
                case AUTOMATIC -> say("agreement.sentence.used-up", end, new Sentence.Times(course.renewalsBy(end)));
            }
        explainNotice();
    }

    private void explainNotice() {
        if (!rights.isEmpty()) {
            rights.forEach(this::explainRight);
            return;
        }
        var notice = course.clauses().notice();
        switch (notice.counting()) {
            case UNKNOWN -> say("agreement.sentence.notice-unknown");
            case NONE -> say("agreement.sentence.no-notice");
            case ROLLING ->
                course.ifReceived(today, almanac)
                        .ifPresent(outcome ->
                                say("agreement.sentence.any-day", requireNonNull(notice.length()), outcome.end()));
            case END_OF_PERIOD -> next(course).ifPresent(day -> sayNotice("agreement.sentence.notice-if-renewed", day));
            case END_OF_YEAR -> next(course).ifPresent(day -> sayNotice("agreement.sentence.notice-to-year", day));
            case END_OF_TERM -> next(course).ifPresent(day -> sayNotice("agreement.sentence.notice-to-term", day));
        }
    }

    private void explainRight(NoticeRight right) {
        var hers = course.with(right.notice());
        switch (right.notice().counting()) {
            case UNKNOWN -> say("agreement.sentence.right-unknown", right.who());
            case NONE -> say("agreement.sentence.no-right", right.who());
            case ROLLING ->
                hers.ifReceived(today, almanac)
                        .ifPresent(outcome -> say(
                                "agreement.sentence.right-any-day",
                                right.who(),
                                requireNonNull(right.notice().length()),
                                outcome.end()));
            case END_OF_PERIOD, END_OF_YEAR, END_OF_TERM ->
                next(hers).ifPresent(notice -> {
                    say("agreement.sentence.right", right.who(), notice.day(), notice.endsOn(), time(hers));
                    if (!notice.isWorkday()) sentences.add(Sentence.ofFreeDay(notice));
                });
        }
    }

    private Optional<NoticeDay> next(Course course) {
        return course.noticeDays(almanac).stream()
                .filter(notice -> !notice.day().isBefore(today))
                .findFirst();
    }

    private void sayNotice(String key, NoticeDay notice) {
        say(key, notice.day(), notice.endsOn(), time(course));
        if (!notice.isWorkday()) sentences.add(Sentence.ofFreeDay(notice));
    }

    private void say(String key, Object... arguments) {
        sentences.add(Sentence.of(key, arguments));
    }

    private static Sentence.NoticeTime time(Course course) {
        var length = course.clauses().notice().length();
        return new Sentence.NoticeTime(requireNonNull(length));
    }
}
