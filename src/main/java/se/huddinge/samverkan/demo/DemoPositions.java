package se.huddinge.samverkan.demo;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.account.AccountService;
import se.huddinge.samverkan.organisation.Absences;
import se.huddinge.samverkan.organisation.Appointments;
import se.huddinge.samverkan.organisation.Holding;
import se.huddinge.samverkan.shared.Period;

/** Who holds which position, and who is away. */
class DemoPositions {
    private static final Day FIRST_WEEK = Day.of("-26m workday");

    private final Appointments appointments;
    private final Absences absences;
    private final AccountService accounts;
    private final Names names;
    private final Timeline timeline;

    DemoPositions(
            Appointments appointments, Absences absences, AccountService accounts, Names names, Timeline timeline) {
        this.appointments = appointments;
        this.absences = absences;
        this.accounts = accounts;
        this.names = names;
        this.timeline = timeline;
    }

    void make(List<Municipality.Holding> holdings) {
        var today = timeline.today();
        holdings.forEach(holding -> appoint(holding, today));
    }

    private void appoint(Municipality.Holding told, LocalDate today) {
        var from = told.from().from(today);
        var first = FIRST_WEEK.from(today);
        var holding = timeline.on(
                from.isBefore(first) ? first : Day.workday(from),
                Demo.COORDINATOR,
                () -> appoint(told, new Period(from, day(told.to(), today))));
        if (told.absent() != null) leave(holding, told.absent(), today);
    }

    /** A title of its own is a position that the program does not come with. */
    private Holding appoint(Municipality.Holding told, Period period) {
        var unit = names.unit(told.unit());
        var account = accounts.byUsername(told.account()).orElseThrow().getId();
        return told.title() == null
                ? appointments.appoint(
                        names.position(unit, told.position()).id(),
                        account,
                        told.deputy() ? Holding.Kind.DEPUTY : Holding.Kind.HOLDER,
                        period)
                : appointments.open(unit.getId(), told.position(), told.title(), account, period);
    }

    private void leave(Holding holding, Municipality.Absence absence, LocalDate today) {
        var period = new Period(absence.from().from(today), absence.to().from(today));
        timeline.on(period.validFrom(), Demo.COORDINATOR, () -> absences.register(holding.getId(), period));
    }

    private static @Nullable LocalDate day(@Nullable Day told, LocalDate today) {
        return told == null ? null : told.from(today);
    }
}
