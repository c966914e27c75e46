package se.huddinge.samverkan.agreement.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.agreement.State;
import se.huddinge.samverkan.agreement.Status;

/** The line on the page: what is done, where it stands, what comes. */
class LifeLineTest {
    static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    List<Step> trail = new ArrayList<>();

    private Step took(Agreement agreement, Status status) {
        var step = new Step(UUID.randomUUID(), agreement, status, TODAY, null, TODAY);
        trail.add(step);
        return step;
    }

    private static Agreement at(Status status) {
        return new Agreement(UUID.randomUUID(), "Titel", status, TODAY);
    }

    private List<String> line(Agreement agreement, State state) {
        return LifeLine.of(agreement, state, trail).stream()
                .map(stage -> stage.name() + " " + stage.place())
                .toList();
    }

    @Test
    void aDraftHasItsWholeLifeAheadAndTheNextStepStandsOut() {
        var draft = at(Status.DRAFT);
        took(draft, Status.DRAFT);
        assertThat(line(draft, State.DRAFT))
                .containsExactly(
                        "DRAFT CURRENT",
                        "PREPARATION NEXT",
                        "DECISION AHEAD",
                        "SIGNING AHEAD",
                        "FORCE AHEAD",
                        "END AHEAD");
    }

    @Test
    void aStepThatWasPassedByIsSaidToBe() {
        var decided = at(Status.DECIDED);
        took(decided, Status.DRAFT);
        took(decided, Status.IN_PREPARATION).skipped("Brådskade");
        took(decided, Status.DECIDED);
        assertThat(line(decided, State.DECIDED))
                .startsWith("DRAFT DONE", "PREPARATION SKIPPED", "DECISION CURRENT", "SIGNING NEXT");
    }

    @Test
    void whatWentBackHasItsDecisionAheadAgain() {
        var back = at(Status.IN_PREPARATION);
        took(back, Status.DRAFT);
        took(back, Status.DECIDED);
        took(back, Status.IN_PREPARATION);
        assertThat(line(back, State.IN_PREPARATION)).startsWith("DRAFT DONE", "PREPARATION CURRENT", "DECISION NEXT");
    }

    @Test
    void oneThatWasSignedBeforeItCameHereBeginsWithTheSigning() {
        var signed = at(Status.SIGNED);
        took(signed, Status.SIGNED);
        assertThat(line(signed, State.IN_FORCE)).containsExactly("SIGNING DONE", "FORCE CURRENT", "END AHEAD");
        assertThat(line(signed, State.LAPSED)).containsExactly("SIGNING DONE", "FORCE DONE", "END NEXT");
    }

    @Test
    void whatWasGivenUpEndsWhereItStood() {
        var aborted = at(Status.ABORTED);
        took(aborted, Status.DRAFT);
        took(aborted, Status.IN_PREPARATION);
        took(aborted, Status.ABORTED);
        assertThat(line(aborted, State.ABORTED)).containsExactly("DRAFT DONE", "PREPARATION DONE", "ABORTED CURRENT");
    }

    @Test
    void whatIsOverStandsAtItsEnd() {
        var ended = at(Status.ENDED);
        took(ended, Status.SIGNED);
        took(ended, Status.ENDED);
        assertThat(line(ended, State.ENDED)).containsExactly("SIGNING DONE", "FORCE DONE", "END CURRENT");
    }
}
