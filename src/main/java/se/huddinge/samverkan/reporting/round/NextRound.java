package se.huddinge.samverkan.reporting.round;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.figures.Periods;
import se.huddinge.samverkan.figures.Span;
import se.huddinge.samverkan.organisation.Unit;
import se.huddinge.samverkan.organisation.UnitService;
import se.huddinge.samverkan.reporting.ReportKind;
import se.huddinge.samverkan.reporting.ReportRecipient;
import se.huddinge.samverkan.reporting.ReportRoundRepository;
import se.huddinge.samverkan.reporting.RoundForm;
import se.huddinge.samverkan.reporting.Sections;

/** What the municipality's calendar asks for next, written down as far as the settings say. */
@Component
class NextRound {
    /** An account that is due, and the days that it covers. */
    private record Period(ReportKind kind, Span span) {}

    private final ReportRoundRepository rounds;
    private final ReportSettings settings;
    private final Periods periods;
    private final UnitService units;
    private final MessageSourceAccessor texts;
    private final Clock clock;

    NextRound(
            ReportRoundRepository rounds,
            ReportSettings settings,
            Periods periods,
            UnitService units,
            MessageSource messages,
            Clock clock) {
        this.rounds = rounds;
        this.settings = settings;
        this.periods = periods;
        this.units = units;
        this.texts = new MessageSourceAccessor(messages);
        this.clock = clock;
    }

    /** Those that are switched on. */
    List<ReportKind> kinds() {
        return Arrays.stream(ReportKind.values()).filter(settings::isGiven).toList();
    }

    /** @param wanted the kind that is asked for; the next of any kind when none is */
    RoundForm form(@Nullable ReportKind wanted) {
        return next(wanted).map(this::form).orElseGet(this::other);
    }

    /** The first that nobody has planned and whose day to be handed over has not passed. */
    private Optional<Period> next(@Nullable ReportKind wanted) {
        var year = today().getYear();
        return Stream.of(year - 1, year, year + 1, year + 2)
                .flatMap(this::of)
                .filter(period -> wanted == null ? settings.isGiven(period.kind()) : period.kind() == wanted)
                .filter(period -> !settings.dates(period.kind(), period.span().last())
                        .handoverOn()
                        .isBefore(today()))
                .filter(period ->
                        rounds.findPlanned(period.kind(), period.span().last()).isEmpty())
                .min(Comparator.comparing(period -> period.span().last()));
    }

    private Stream<Period> of(int year) {
        var days = periods.reportDays();
        var interims = Stream.of(ReportKind.INTERIM_1, ReportKind.INTERIM_2)
                .filter(kind -> kind.ordinal() < days.size())
                .map(kind -> new Period(
                        kind,
                        new Span(
                                LocalDate.of(year, Month.JANUARY, 1),
                                days.get(kind.ordinal()).atYear(year))));
        var whole = new Span(LocalDate.of(year, Month.JANUARY, 1), LocalDate.of(year, Month.DECEMBER, 31));
        return Stream.concat(interims, Stream.of(new Period(ReportKind.ANNUAL, whole)));
    }

    private RoundForm form(Period period) {
        var last = period.span().last();
        var title = period.kind() == ReportKind.ANNUAL
                ? texts.getMessage("reporting.annual-title", new Object[] {String.valueOf(last.getYear())})
                : texts.getMessage("reporting.interim-title", new Object[] {last});
        return form(period, title, Set.of(ReportRecipient.EXECUTIVE_BOARD, ReportRecipient.MANAGEMENT_GROUP));
    }

    /** From New Year until today, for whoever asks. */
    private RoundForm other() {
        var span = new Span(today().withDayOfYear(1), today());
        return form(new Period(ReportKind.OTHER, span), null, Set.of(ReportRecipient.MANAGEMENT_GROUP));
    }

    private RoundForm form(Period period, @Nullable String title, Set<ReportRecipient> recipients) {
        var span = period.span();
        var dates = settings.dates(period.kind(), span.last());
        return new RoundForm(
                period.kind(),
                title,
                span.first(),
                span.last(),
                dates.opensOn(),
                dates.dueOn(),
                dates.compileOn(),
                dates.handoverOn(),
                recipients,
                null,
                null,
                units.departments().stream().map(Unit::getId).collect(Collectors.toSet()),
                RoundForm.rows(Sections.all()),
                null,
                null);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
