package se.huddinge.samverkan.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.huddinge.samverkan.account.Account;
import se.huddinge.samverkan.agreement.term.Almanac;
import se.huddinge.samverkan.agreement.term.Clauses;
import se.huddinge.samverkan.agreement.term.Notice;
import se.huddinge.samverkan.agreement.term.Renewal;
import se.huddinge.samverkan.agreement.term.Term;
import se.huddinge.samverkan.shared.Period;
import se.huddinge.samverkan.shared.RefusedException;

class AgreementTest {
    static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    static final Almanac ALMANAC = Almanac.on(TODAY, Almanac.USUAL_TERM_ENDS);

    Closing closing = new Closing(TODAY, mock(Account.class), "Skäl", UUID.randomUUID());

    @ParameterizedTest
    @CsvSource(textBlock = """
            2024-01-01, 2027-05-22, ENDING
            2024-01-01, 2027-05-23, IN_FORCE
            2024-01-01, 2026-11-23, ENDING
            2024-01-01, 2026-11-22, LAPSED
            2024-01-01,           , IN_FORCE
            2026-11-23, 2029-01-01, IN_FORCE
            2026-11-24, 2026-12-01, NOT_YET
            """)
    void aSignedAgreementIsWhatItsPeriodSays(LocalDate from, LocalDate to, State state) {
        assertThat(State.of(Status.SIGNED, new Period(from, to), State.Fate.ENDS, TODAY, TODAY.plusDays(180)))
                .isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2024-01-01, 2026-12-31, GOES_ON, IN_FORCE
            2024-01-01, 2026-12-31, NOTICED, NOTICE_GIVEN
            2026-12-01, 2026-12-31, NOTICED, NOTICE_GIVEN
            2024-01-01, 2026-11-23, NOTICED, NOTICE_GIVEN
            2024-01-01, 2026-11-22, NOTICED, LAPSED
            2026-12-01, 2026-12-31, GOES_ON, NOT_YET
            """)
    void whatRenewsIsNotEndingAndWhatIsGivenNoticeOfIs(LocalDate from, LocalDate to, State.Fate fate, State state) {
        assertThat(State.of(Status.SIGNED, new Period(from, to), fate, TODAY, TODAY.plusDays(180)))
                .isEqualTo(state);
    }

    @Test
    void anAgreementThatRenewsIsWrittenDownFarAheadAndTheSameTwice() {
        var agreement = agreement(Status.SIGNED);
        var clauses = new Clauses(
                new Term(Term.Kind.FIXED, LocalDate.parse("2021-12-03"), LocalDate.parse("2024-12-02")),
                Renewal.automatic(12, null),
                Notice.months(6, Notice.Counting.END_OF_PERIOD));
        agreement.last(clauses, null, ALMANAC);
        assertThat(agreement.getPeriods()).hasSizeBetween(50, 100);
        assertThat(agreement.stateOn(TODAY, TODAY.plusDays(180))).isEqualTo(State.IN_FORCE);
        assertThat(agreement.stateOn(TODAY.plusYears(40), TODAY.plusYears(41))).isEqualTo(State.IN_FORCE);
        assertThat(agreement.daysLeft(TODAY)).isEqualTo(9);
    }

    @Test
    void anAgreementWhoseFirstDayNobodyKnowsIsInForce() {
        assertThat(State.of(Status.SIGNED, null, State.Fate.ENDS, TODAY, TODAY.plusDays(180)))
                .isEqualTo(State.IN_FORCE);
    }

    @ParameterizedTest
    @EnumSource(value = Status.class, mode = EnumSource.Mode.EXCLUDE, names = "SIGNED")
    void anyOtherStatusIsItsOwnState(Status status) {
        assertThat(State.of(status, new Period(TODAY, null), State.Fate.NOTICED, TODAY, TODAY.plusDays(180)))
                .hasToString(status.name());
    }

    @Test
    void aSignedAgreementIsNotGivenUp() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> agreement(Status.SIGNED).abort(closing));
        assertThatCode(() -> agreement(Status.DRAFT).abort(closing)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(value = Status.class, mode = EnumSource.Mode.EXCLUDE, names = "ANNULLED")
    void anythingCanBeAnnulledOnce(Status status) {
        var agreement = agreement(status);
        agreement.annul(closing);
        assertThat(agreement.getStatus()).isEqualTo(Status.ANNULLED);
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> agreement.annul(closing));
        assertThatExceptionOfType(RefusedException.class).isThrownBy(agreement::requireRevisable);
    }

    @Test
    void whatIsClosedHasNoDaysLeftToBeJudged() {
        var agreement = agreement(Status.DRAFT);
        agreement.last(Clauses.of(new Term(Term.Kind.UNTIL_FURTHER_NOTICE, TODAY, null)), null, ALMANAC);
        assertThat(agreement.remaining(TODAY)).isPresent();
        agreement.abort(closing);
        assertThat(agreement.remaining(TODAY)).isEmpty();
    }

    @Test
    void daysLeftAreCountedToTheLastDay() {
        var agreement = agreement(Status.SIGNED);
        agreement.last(Clauses.of(new Term(Term.Kind.FIXED, TODAY, TODAY.plusDays(38))), null, ALMANAC);
        assertThat(agreement.daysLeft(TODAY)).isEqualTo(38);
        assertThat(agreement.daysLeft(TODAY.plusDays(39))).isNull();
    }

    @Test
    void aBasisIsKeptOnlyForWhatIsSecret() {
        var agreement = agreement(Status.DRAFT);
        agreement.classify(Visibility.SECRET, "31 kap. 16 §");
        assertThat(agreement.getSecrecyBasis()).isEqualTo("31 kap. 16 §");
        agreement.classify(Visibility.OPEN, "31 kap. 16 §");
        assertThat(agreement.getSecrecyBasis()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"KS-2014/1241.103", "NBN-2015/513.181", "KS 2012/1040.181", "KS-2017/64", "ÄON-2024/119.103"})
    void theMunicipalitysRegistryNumbersAreUsual(String dnr) {
        assertThat(withDnr(dnr).isUnusualDnr()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017/64", "ks-2017/64", "KS-17/64", "KS-2017/64.12345", "😀"})
    void otherRegistryNumbersAreAcceptedAndPointedOut(String dnr) {
        assertThat(withDnr(dnr).isUnusualDnr()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"academy-", "academy-x", "academy-99999999999999999999", "university-1", "1", "municipality "})
    void whatIsNoPartnerIsNotRead(String written) {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> Partner.valueOf(written));
    }

    @Test
    void aPartnerIsWrittenAsItIsRead() {
        for (var partner : new Partner[] {Partner.academy(7L), Partner.organisation(8L), Partner.MUNICIPALITY})
            assertThat(Partner.valueOf(partner.toString())).isEqualTo(partner);
        assertThat(Partner.valueOf("")).isNull();
    }

    static Agreement agreement(Status status) {
        return new Agreement(UUID.randomUUID(), "Titel", status, TODAY);
    }

    static Agreement withDnr(String dnr) {
        var agreement = agreement(Status.SIGNED);
        agreement.describe("Titel", null, dnr);
        return agreement;
    }
}
