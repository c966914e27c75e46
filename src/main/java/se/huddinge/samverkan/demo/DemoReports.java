package se.huddinge.samverkan.demo;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.demo.Municipality.Account;
import se.huddinge.samverkan.demo.Municipality.Accounted;
import se.huddinge.samverkan.figures.CatchUp;
import se.huddinge.samverkan.figures.Periods;
import se.huddinge.samverkan.reporting.Contribution;
import se.huddinge.samverkan.reporting.ContributionForm;
import se.huddinge.samverkan.reporting.Contributions;
import se.huddinge.samverkan.reporting.ReportKind;
import se.huddinge.samverkan.reporting.ReportRecipient;
import se.huddinge.samverkan.reporting.RoundForm;
import se.huddinge.samverkan.reporting.RoundService;
import se.huddinge.samverkan.reporting.Sections;
import se.huddinge.samverkan.reporting.contribution.ContributionSteps;
import se.huddinge.samverkan.reporting.contribution.ReturnForm;
import se.huddinge.samverkan.reporting.round.ReasonForm;
import se.huddinge.samverkan.reporting.round.RoundSteps;
import se.huddinge.samverkan.reporting.round.StepForm;

/** The interim report of the last report day is gathered; another account is being asked for, and not all have answered. */
class DemoReports {
    /** So long after a report day its report is finished. */
    private static final int FINISHED_AFTER = 45;

    private final RoundService rounds;
    private final RoundSteps steps;
    private final Contributions contributions;
    private final ContributionSteps writing;
    private final Periods periods;
    private final CatchUp figures;
    private final Names names;
    private final Timeline timeline;
    private final DemoLockedReports locked;

    DemoReports(
            RoundService rounds,
            RoundSteps steps,
            Contributions contributions,
            ContributionSteps writing,
            Periods periods,
            CatchUp figures,
            Names names,
            Timeline timeline,
            DemoLockedReports locked) {
        this.rounds = rounds;
        this.steps = steps;
        this.contributions = contributions;
        this.writing = writing;
        this.periods = periods;
        this.figures = figures;
        this.names = names;
        this.timeline = timeline;
        this.locked = locked;
    }

    /** What was done is counted first: otherwise that waits for the end of the transaction. */
    void make(List<Account> accounts) {
        figures.run();
        accounts.forEach(account -> make(account, account.interim() ? lastReportDay() : timeline.today()));
    }

    private LocalDate lastReportDay() {
        var latest = timeline.today().minusDays(FINISHED_AFTER);
        return IntStream.rangeClosed(latest.getYear() - 1, latest.getYear())
                .boxed()
                .flatMap(year -> periods.reportDays().stream().map(day -> day.atYear(year)))
                .filter(day -> !day.isAfter(latest))
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    private void make(Account account, LocalDate base) {
        var units =
                account.units().stream().map(unit -> names.unit(unit).getId()).collect(toSet());
        var opened = account.opened().from(base);
        var round = timeline.on(opened, Demo.COORDINATOR, () -> rounds.plan(form(account, base, units)));
        var id = round.getId();
        timeline.on(
                opened,
                Demo.COORDINATOR,
                () -> steps.open(id, new StepForm(null, rounds.get(id).getVersion())));
        account.contributions().forEach(told -> make(id, told, base));
        if (account.closed() != null)
            timeline.on(
                    account.closed().from(base),
                    Demo.COORDINATOR,
                    () -> steps.compile(
                            id,
                            new ReasonForm(
                                    account.reason(), null, rounds.get(id).getVersion())));
        if (account.finished() != null) locked.make(id, account.finished(), base);
    }

    private RoundForm form(Account account, LocalDate base, Set<Long> units) {
        var last = account.interim() ? base : requireNonNull(account.to()).from(base);
        var first = account.interim()
                ? base.withDayOfYear(1)
                : requireNonNull(account.from()).from(base);
        return new RoundForm(
                account.interim() ? kind(base) : ReportKind.OTHER,
                account.interim() ? account.title() + " " + base : account.title(),
                first,
                last,
                account.opened().from(base),
                account.due().from(base),
                account.compiled().from(base),
                account.handedOver().from(base),
                account.interim()
                        ? Set.of(ReportRecipient.EXECUTIVE_BOARD, ReportRecipient.MANAGEMENT_GROUP)
                        : Set.of(ReportRecipient.COUNCIL),
                account.boards().stream()
                        .map(board -> names.unit(board).getId())
                        .collect(toSet()),
                account.instruction(),
                units,
                RoundForm.rows(Sections.all()),
                UUID.randomUUID(),
                null);
    }

    private ReportKind kind(LocalDate lastDay) {
        return periods.reportDays().get(0).atYear(lastDay.getYear()).equals(lastDay)
                ? ReportKind.INTERIM_1
                : ReportKind.INTERIM_2;
    }

    private void make(Long round, Accounted told, LocalDate base) {
        var unit = names.unit(told.unit()).getId();
        write(round, unit, told, told.day().from(base), told.text());
        if (told.returned() != null) {
            var day = told.returned().from(base);
            timeline.on(day, Demo.COORDINATOR, () -> sendBack(round, unit, told, day));
        }
        if (told.again() != null) write(round, unit, told, told.again().from(base), told.more());
        if (told.done() != null)
            timeline.on(
                    told.done().from(base),
                    Demo.COORDINATOR,
                    () -> writing.finish(
                            round, unit, new StepForm(null, get(round, unit).getVersion())));
    }

    private void write(Long round, Long unit, Accounted told, LocalDate day, @Nullable String text) {
        var writer = names.contactPersonOn(unit, day).orElse(Demo.COORDINATOR);
        timeline.on(day, writer, () -> {
            var blank = writing.form(get(round, unit));
            var form = new ContributionForm(
                    blank.included(),
                    text,
                    text == null,
                    told.head(),
                    told.head() == null ? null : day,
                    blank.version());
            if (told.head() == null) writing.save(round, unit, form);
            else writing.submit(round, unit, form);
        });
    }

    private void sendBack(Long round, Long unit, Accounted told, LocalDate day) {
        writing.sendBack(
                round,
                unit,
                new ReturnForm(
                        requireNonNull(told.reason()),
                        day.plusDays(7),
                        null,
                        get(round, unit).getVersion()));
    }

    private Contribution get(Long round, Long unit) {
        return contributions.get(round, unit);
    }
}
