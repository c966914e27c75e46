package se.huddinge.samverkan.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.agreement.AgreementService;
import se.huddinge.samverkan.agreement.Decision;
import se.huddinge.samverkan.agreement.life.ConsultedForm;
import se.huddinge.samverkan.agreement.life.ConsultedService;
import se.huddinge.samverkan.agreement.life.DecisionForm;
import se.huddinge.samverkan.agreement.life.DecisionService;
import se.huddinge.samverkan.agreement.life.EndCause;
import se.huddinge.samverkan.agreement.life.EndingForm;
import se.huddinge.samverkan.agreement.life.EndingService;
import se.huddinge.samverkan.agreement.life.PreparationForm;
import se.huddinge.samverkan.agreement.life.PreparationService;
import se.huddinge.samverkan.agreement.life.SendingForm;
import se.huddinge.samverkan.agreement.life.SignatureForm;
import se.huddinge.samverkan.agreement.life.SigningService;
import se.huddinge.samverkan.demo.Municipality.Decided;
import se.huddinge.samverkan.demo.Municipality.Signed;
import se.huddinge.samverkan.demo.Municipality.Turn;

/** Takes the demo's agreements through their lives, each step on its day. */
class DemoLives {
    private final AgreementService agreements;
    private final PreparationService preparation;
    private final DecisionService decisions;
    private final SigningService signing;
    private final EndingService ending;
    private final ConsultedService consulted;
    private final Timeline timeline;

    DemoLives(
            AgreementService agreements,
            PreparationService preparation,
            DecisionService decisions,
            SigningService signing,
            EndingService ending,
            ConsultedService consulted,
            Timeline timeline) {
        this.agreements = agreements;
        this.preparation = preparation;
        this.decisions = decisions;
        this.signing = signing;
        this.ending = ending;
        this.consulted = consulted;
        this.timeline = timeline;
    }

    void live(Agreement agreement, List<Turn> turns) {
        for (var turn : turns) {
            var day = turn.day().from(timeline.today());
            timeline.on(day, Demo.COORDINATOR, () -> take(agreement, turn, day));
        }
    }

    private void take(Agreement agreement, Turn turn, LocalDate day) {
        var id = agreement.getId();
        var version = agreement.getVersion();
        if (turn.consulted() != null)
            consulted.consult(
                    id,
                    new ConsultedForm(
                            null,
                            turn.consulted().organisation(),
                            day,
                            turn.consulted().withWhom(),
                            turn.consulted().result(),
                            null,
                            version));
        if (turn.heldBy() != null)
            preparation.prepare(id, new PreparationForm(turn.heldBy(), day, null, null, version));
        if (turn.decided() != null) decisions.decide(id, decision(turn.decided(), day, version));
        if (turn.sent()) signing.send(id, new SendingForm(day, null, null, version));
        if (turn.signed() != null) sign(agreement, turn.signed(), day);
        if (turn.ended() != null) ending.end(id, end(agreement, turn.ended(), turn.lessons(), day));
    }

    private DecisionForm decision(Decided told, LocalDate day, @Nullable Long version) {
        return new DecisionForm(
                told.delegate() == null ? Decision.Kind.BOARD : Decision.Kind.DELEGATED,
                day,
                told.body(),
                told.paragraph(),
                null,
                told.delegate(),
                told.item(),
                null,
                false,
                told.skipped(),
                null,
                version);
    }

    /** By the municipality, or by the first of its partners. */
    private void sign(Agreement agreement, Signed told, LocalDate day) {
        var party = agreements.parties(agreement.getId()).stream()
                .filter(one -> one.isMunicipality() == told.byUs())
                .findFirst()
                .orElseThrow();
        var form = new SignatureForm(
                day, told.signer(), told.title(), told.manner(), told.proof(), null, agreement.getVersion());
        signing.sign(agreement.getId(), party.getId(), form);
    }

    /** It is told when the coordinator has seen it; the agreement was over on the last day that it says. */
    private static EndingForm end(Agreement agreement, EndCause cause, @Nullable String lessons, LocalDate day) {
        var last = agreement.getTerm().lastDay();
        return new EndingForm(
                last == null ? day : last, cause, null, lessons, UUID.randomUUID(), agreement.getVersion());
    }
}
