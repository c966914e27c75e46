package se.huddinge.samverkan.figures;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.settings.Declares;
import se.huddinge.samverkan.settings.Setting;
import se.huddinge.samverkan.settings.Settings;

/** The periods one can look at: this year until today, its quarters and report periods, the years before, or any days. */
@Component
public class Periods implements Declares {
    /**
     * @param kind says how it is named
     * @param number of the quarter
     */
    public record Choice(Kind kind, Span span, int number) {
        public enum Kind {
            TO_DATE,
            YEAR,
            REPORT,
            QUARTER
        }

        /** An ISO 8601 interval, as it stands in an address. */
        public String getAddress() {
            return address(span);
        }

        public String getYear() {
            return String.valueOf(span.first().getYear());
        }
    }

    private static final int YEARS = 3;
    private static final int EARLIEST_YEAR = 1990;
    private static final Setting<String> REPORT_DAYS = Setting.text("figures.report-days", "03-31, 08-31");

    private final Settings settings;
    private final Clock clock;

    Periods(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(REPORT_DAYS);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** As it stands in an address. */
    public static String address(Span span) {
        return span.first() + "/" + span.last();
    }

    /** What cannot be read is this year until today; {@link PeriodChoice#objection} says so. */
    public Span chosen(PeriodChoice choice) {
        if (choice.from() != null && choice.to() != null)
            return plausible(choice.from(), choice.to()).orElseGet(this::toDate);
        return Optional.ofNullable(choice.period()).flatMap(Periods::read).orElseGet(this::toDate);
    }

    static Optional<Span> read(String period) {
        try {
            var days = period.split("/", -1);
            return days.length != 2 ? Optional.empty() : plausible(LocalDate.parse(days[0]), LocalDate.parse(days[1]));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static Optional<Span> plausible(LocalDate first, LocalDate last) {
        var believable = first.getYear() >= EARLIEST_YEAR && last.getYear() < 2200 && !last.isBefore(first);
        return believable ? Optional.of(new Span(first, last)) : Optional.empty();
    }

    /** The whole year, or this one until today. */
    public Span year(int year) {
        return year == today().getYear()
                ? toDate()
                : new Span(LocalDate.of(year, Month.JANUARY, 1), LocalDate.of(year, Month.DECEMBER, 31));
    }

    private Span toDate() {
        return new Span(today().withDayOfYear(1), today());
    }

    /** Those that have begun, the latest year first; the same days once, though they are both a report's and a quarter's. */
    public List<Choice> choices() {
        var choices = new ArrayList<Choice>();
        for (int back = 0; back < YEARS; back++) {
            var year = today().getYear() - back;
            var whole = new Span(LocalDate.of(year, Month.JANUARY, 1), LocalDate.of(year, Month.DECEMBER, 31));
            choices.add(
                    back == 0 ? new Choice(Choice.Kind.TO_DATE, toDate(), 0) : new Choice(Choice.Kind.YEAR, whole, 0));
            reports(whole.first()).forEach(choices::add);
            for (int quarter = 1; quarter <= 4; quarter++)
                choices.add(new Choice(Choice.Kind.QUARTER, quarter(year, quarter), quarter));
        }
        var known = new HashSet<Span>();
        choices.removeIf(choice -> choice.span().first().isAfter(today())
                || choice.kind() == Choice.Kind.REPORT && choice.span().last().isAfter(today())
                || !known.add(choice.span()));
        return choices;
    }

    /** The last days of the municipality's interim reports, in the order of the year. */
    public List<MonthDay> reportDays() {
        return Stream.of(settings.get(REPORT_DAYS).split("[,;\\s]+"))
                .flatMap(day -> monthDay(day).stream())
                .sorted()
                .toList();
    }

    /** From New Year to each of the municipality's report days. */
    private Stream<Choice> reports(LocalDate newYear) {
        return reportDays().stream()
                .map(day -> day.atYear(newYear.getYear()))
                .map(day -> new Choice(Choice.Kind.REPORT, new Span(newYear, day), 0));
    }

    private static Optional<MonthDay> monthDay(String text) {
        try {
            return Optional.of(MonthDay.parse("--" + text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Span quarter(int year, int quarter) {
        var first = YearMonth.of(year, 3 * quarter - 2);
        return new Span(first.atDay(1), first.plusMonths(2).atEndOfMonth());
    }
}
