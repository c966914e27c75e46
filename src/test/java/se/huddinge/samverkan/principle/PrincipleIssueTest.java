package se.huddinge.samverkan.principle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.huddinge.samverkan.account.Account;
import se.huddinge.samverkan.shared.RefusedException;

class PrincipleIssueTest {
    static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    PrincipleIssue issue = new PrincipleIssue(
            new PrincipleForm("Fråga", "Bakgrund", null, Set.of(), Set.of(), null, null),
            new Account("karin", "Karin", null, Set.of()),
            DAY);

    private Hearing hearing(String said) {
        var hearing = new Hearing(issue, new MeetingReference("Rådet", null), DAY);
        if (said != null) hearing.tell(said);
        return hearing;
    }

    @Test
    void itWaitsForAMeetingAsLongAsOneIsAhead() {
        issue.follow(List.of(hearing("Sagt"), hearing(null)));
        assertThat(issue.getStanding()).isEqualTo(Standing.ON_AGENDA);
        issue.follow(List.of(hearing("Sagt"), hearing("Sagt igen")));
        assertThat(issue.getStanding()).isEqualTo(Standing.DISCUSSED);
        issue.follow(List.of());
        assertThat(issue.getStanding()).isEqualTo(Standing.PROPOSED);
    }

    @Test
    void whatIsOverStaysOverWhateverMeetingsSay() {
        issue.close("Rådet säger ja", DAY);
        issue.follow(List.of(hearing(null)));
        assertThat(issue.getStanding()).isEqualTo(Standing.CLOSED);
        assertThatThrownBy(() -> issue.withdraw("Ångrat", DAY)).isInstanceOf(RefusedException.class);
    }

    @Test
    void aPositionIsPutInBetterWordsUntilItHasBeenReportedBack() {
        issue.close("Rådet säger ja", DAY);
        issue.close("Rådet säger ja, om det ryms", DAY);
        issue.reportBack("Det blev ja", DAY);
        assertThatThrownBy(() -> issue.close("Rådet säger nej", DAY)).isInstanceOf(RefusedException.class);
    }

    @Test
    void nobodyIsToldOfAnAnswerThatIsNotThere() {
        assertThatThrownBy(() -> issue.reportBack("Det blev ja", DAY)).isInstanceOf(RefusedException.class);
        issue.withdraw("Ångrat", DAY);
        assertThatThrownBy(() -> issue.reportBack("Det blev ja", DAY)).isInstanceOf(RefusedException.class);
    }
}
