package se.huddinge.samverkan.agreement.content;

import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.agreement.AgreementEnding;
import se.huddinge.samverkan.agreement.AgreementRemoving;
import se.huddinge.samverkan.agreement.PartyLeaving;
import se.huddinge.samverkan.shared.Objection;

/** Speaks for what an agreement lists, when a party leaves, the agreement ends, or it is taken back. */
@Component
class ContentGuard {
    private final LineRepository lines;

    ContentGuard(LineRepository lines) {
        this.lines = lines;
    }

    /** Who has promised something stays a party until the promise is taken away or is somebody else's. */
    @EventListener
    void object(PartyLeaving leaving) {
        lines.findByAgreementIdOrderById(leaving.agreementId()).stream()
                .filter(line -> line.isOf(leaving.partyId()))
                .forEach(line -> leaving.objections().add(about(line, "agreement.party-has-promised")));
    }

    @EventListener
    void remind(AgreementEnding ending) {
        of(ending.agreement())
                .filter(line -> line instanceof Obligation obligation
                        && obligation.getProgress() != Obligation.Progress.FULFILLED)
                .forEach(line -> ending.hanging().add(about(line, "agreement.obligation-hangs")));
    }

    @EventListener
    void object(AgreementRemoving removing) {
        of(removing.agreement()).forEach(line -> removing.objections().add(about(line, "agreement.line-hangs-on-it")));
    }

    private Stream<Line> of(Agreement agreement) {
        return lines.findByAgreementIdOrderById(agreement.getId()).stream();
    }

    private static Objection about(Line line, String key) {
        return Objection.of(key, line.getWhat()).linkedTo(line.getAddress());
    }
}
