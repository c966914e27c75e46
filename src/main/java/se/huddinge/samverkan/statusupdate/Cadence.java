package se.huddinge.samverkan.statusupdate;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.shared.Subject;

/** How often the departments are asked by themselves; there is one, and it is off until the coordinator says so. */
@Entity
@Table(name = "statusupdate_cadence")
public class Cadence implements Subject {
    public static final String SUBJECT = "cadence";

    public enum Every {
        OFF(Period.ZERO),
        TWO_WEEKS(Period.ofWeeks(2)),
        FOUR_WEEKS(Period.ofWeeks(4)),
        MONTH(Period.ofMonths(1)),
        TWO_MONTHS(Period.ofMonths(2)),
        QUARTER(Period.ofMonths(3)),
        HALF_YEAR(Period.ofMonths(6));

        private final Period period;

        Every(Period period) {
            this.period = period;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private @Nullable Long version;

    @Enumerated(EnumType.STRING)
    private Every every = Every.OFF;

    private @Nullable LocalDate startsOn;

    private int days;

    protected Cadence() {}

    void change(CadenceForm form) {
        every = form.every();
        startsOn = form.startsOn();
        days = form.days();
    }

    /** The last of its days that has come. */
    Optional<LocalDate> dueBy(LocalDate today) {
        return days().takeWhile(day -> !day.isAfter(today)).reduce((earlier, later) -> later);
    }

    /** The first of its days that has not. */
    Optional<LocalDate> nextAfter(LocalDate today) {
        return days().dropWhile(day -> !day.isAfter(today)).findFirst();
    }

    /** Each counted from the first, so that the last of a month stays the last. */
    private Stream<LocalDate> days() {
        var first = startsOn;
        return every == Every.OFF || first == null
                ? Stream.empty()
                : Stream.iterate(0, n -> n + 1).map(n -> first.plus(every.period.multipliedBy(n)));
    }

    @Override
    public String subject() {
        return SUBJECT;
    }

    @Override
    public Long subjectId() {
        return requireNonNull(id);
    }

    public @Nullable Long getVersion() {
        return version;
    }

    public Every getEvery() {
        return every;
    }

    public @Nullable LocalDate getStartsOn() {
        return startsOn;
    }

    public int getDays() {
        return days;
    }
}
