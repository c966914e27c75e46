package se.huddinge.samverkan.academy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import se.huddinge.samverkan.shared.Period;

/** Rules R1 and R2 of the strategy, written once for everything that has academies as partners (S10, S11). */
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
        return Stream.concat(Stream.of(first), daysAfterPriorities(academies, first))
                .filter(period::livesOn)
                .filter(day -> academies.stream().noneMatch(academy -> academy.isPrioritisedOn(day)))
                .min(LocalDate::compareTo);
    }

    /** A gap can only open on the day after some priority ends. */
    private static Stream<LocalDate> daysAfterPriorities(Collection<Academy> academies, LocalDate first) {
        return academies.stream()
                .flatMap(academy -> academy.getPriorities().stream())
                .map(priority -> priority.getPeriod().validTo())
                .filter(last -> last != null && !last.isBefore(first))
                .map(last -> last.plusDays(1));
    }

    /** R2: only other academies than the prioritised ones call for a reason, judged on the given day. */
    public static boolean needsReason(Collection<Academy> academies, LocalDate day) {
        return !academies.isEmpty() && academies.stream().noneMatch(academy -> academy.isPrioritisedOn(day));
    }
}
