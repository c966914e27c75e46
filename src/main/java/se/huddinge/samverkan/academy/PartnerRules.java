package se.huddinge.samverkan.academy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import se.huddinge.samverkan.shared.FieldException;
import se.huddinge.samverkan.shared.Period;

/** Rules R1 and R2 of the strategy, and that a partner exists, written once for everything that has academies as partners (S10, S11). */
public final class PartnerRules {
    private PartnerRules() {}

    /**
     * R1: a purpose that requires a prioritised academy has one among the partners on every day of the period that is
     * left from {@code today} on. Days are inclusive; a period that has passed breaks nothing.
     *
     * @return the first day without a prioritised academy; empty when there is none
     */
    public static Optional<LocalDate> firstDayWithoutPriority(
            Collection<Academy> academies, Period period, LocalDate today) {
        var first = period.validFrom().isAfter(today) ? period.validFrom() : today;
        if (!period.livesOn(first)) return Optional.empty();
        return Stream.concat(Stream.of(first), daysAfterLastDays(academies, first))
                .filter(period::livesOn)
                .filter(day -> academies.stream().noneMatch(academy -> academy.isPrioritisedOn(day)))
                .min(LocalDate::compareTo);
    }

    /** A gap can only open on the day after some priority ends, or some academy. */
    private static Stream<LocalDate> daysAfterLastDays(Collection<Academy> academies, LocalDate first) {
        return academies.stream()
                .flatMap(Academy::lastDays)
                .filter(last -> !last.isBefore(first))
                .map(last -> last.plusDays(1));
    }

    /** R2: only other academies than the prioritised ones call for a reason, judged on the given day. */
    public static boolean needsReason(Collection<Academy> academies, LocalDate day) {
        return !academies.isEmpty() && academies.stream().noneMatch(academy -> academy.isPrioritisedOn(day));
    }

    /**
     * Nothing is done with an academy after its last day.
     *
     * @throws FieldException at the field where it was chosen, naming the one that it went into, when it has ceased before
     *     the day
     */
    public static void requireExists(Academy academy, LocalDate day, String field) {
        var last = academy.getLastDay();
        if (last == null || academy.existsOn(day)) return;
        var successor = academy.getSuccessor();
        throw successor == null
                ? new FieldException(field, "academy.ceased-before", academy.getName(), last.toString())
                : new FieldException(
                        field, "academy.went-into-another", academy.getName(), last.toString(), successor.getName());
    }
}
