package se.huddinge.samverkan.academy;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;
import se.huddinge.samverkan.shared.Period;

/** R1 day by day, and R2 on a day. */
class PartnerRulesTest {
    static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    Academy always = academy(new Period(LocalDate.parse("2016-04-11"), null));
    Academy toMidsummer = academy(period("2016-04-11", "2027-06-30"));
    Academy fromJuly = academy(period("2027-07-01", null));
    Academy never = academy();

    @Test
    void onePrioritisedAcademyIsEnoughAmongOthers() {
        assertThat(PartnerRules.firstDayWithoutPriority(List.of(never, always), period("2026-01-01", null), TODAY))
                .isEmpty();
    }

    @Test
    void withoutAnyTheFirstDayThatIsLeftIsNamed() {
        assertThat(PartnerRules.firstDayWithoutPriority(List.of(never), period("2026-01-01", null), TODAY))
                .contains(TODAY);
        assertThat(PartnerRules.firstDayWithoutPriority(List.of(never), period("2027-01-01", null), TODAY))
                .contains(LocalDate.parse("2027-01-01"));
        assertThat(PartnerRules.firstDayWithoutPriority(List.of(), period("2026-01-01", null), TODAY))
                .contains(TODAY);
    }

    @Test
    void aPriorityThatEndsWithinThePeriodLeavesAGapFromTheDayAfter() {
        assertThat(PartnerRules.firstDayWithoutPriority(List.of(toMidsummer), period("2026-01-01", null), TODAY))
                .contains(LocalDate.parse("2027-07-01"));
        assertThat(PartnerRules.firstDayWithoutPriority(
                        List.of(toMidsummer), period("2026-01-01", "2027-06-30"), TODAY))
                .isEmpty();
    }

    @Test
    void oneAcademyMayTakeOverFromAnotherTheDayAfter() {
        assertThat(PartnerRules.firstDayWithoutPriority(
                        List.of(toMidsummer, fromJuly), period("2026-01-01", null), TODAY))
                .isEmpty();
    }

    @Test
    void whatHasPassedBreaksNothing() {
        assertThat(PartnerRules.firstDayWithoutPriority(List.of(never), period("2020-01-01", "2026-11-22"), TODAY))
                .isEmpty();
    }

    @Test
    void onlyOtherAcademiesCallForAReason() {
        assertThat(PartnerRules.needsReason(List.of(never), TODAY)).isTrue();
        assertThat(PartnerRules.needsReason(List.of(never, always), TODAY)).isFalse();
        assertThat(PartnerRules.needsReason(List.of(fromJuly), TODAY)).isTrue();
        assertThat(PartnerRules.needsReason(List.of(), TODAY)).isFalse();
    }

    @Test
    void whatHasGoneIntoAnotherIsJudgedAsTheOther() {
        always.close(LocalDate.parse("2027-06-30"), fromJuly, "Regeringen");
        assertThat(PartnerRules.firstDayWithoutPriority(List.of(always), period("2026-01-01", null), TODAY))
                .isEmpty();
        assertThat(always.isPrioritisedOn(LocalDate.parse("2027-07-01"))).isTrue();
        fromJuly.close(LocalDate.parse("2028-12-31"), never, "Regeringen");
        assertThat(PartnerRules.firstDayWithoutPriority(List.of(always), period("2026-01-01", null), TODAY))
                .contains(LocalDate.parse("2029-01-01"));
        assertThat(PartnerRules.needsReason(List.of(always), LocalDate.parse("2029-01-01")))
                .isTrue();
    }

    @Test
    void oneThatHasCeasedLeavesAGapFromTheDayAfter() {
        always.close(LocalDate.parse("2027-06-30"), null, "Regeringen");
        assertThat(PartnerRules.firstDayWithoutPriority(List.of(always), period("2026-01-01", null), TODAY))
                .contains(LocalDate.parse("2027-07-01"));
        assertThat(PartnerRules.firstDayWithoutPriority(List.of(always, fromJuly), period("2026-01-01", null), TODAY))
                .isEmpty();
        always.reopen();
        assertThat(always.isPrioritisedOn(LocalDate.parse("2027-07-01"))).isTrue();
    }

    static Period period(String from, @Nullable String to) {
        return new Period(LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
    }

    /** Hibernate fills the priorities; nothing else may. */
    @SuppressWarnings("unchecked")
    static Academy academy(Period... priorities) {
        var academy = new Academy(AcademyForm.blank());
        var stored = (Set<Priority>) requireNonNull(ReflectionTestUtils.getField(academy, "priorities"));
        for (var period : priorities) stored.add(new Priority(UUID.randomUUID(), academy, period, "KF § 1"));
        return academy;
    }
}
