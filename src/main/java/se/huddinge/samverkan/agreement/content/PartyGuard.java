package se.huddinge.samverkan.agreement.content;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.agreement.PartyLeaving;
import se.huddinge.samverkan.shared.Objection;

/** Who has promised something stays a party until the promise is taken away or is somebody else's. */
@Component
class PartyGuard {
    private final LineRepository lines;

    PartyGuard(LineRepository lines) {
        this.lines = lines;
    }

    @EventListener
    void object(PartyLeaving leaving) {
        lines.findByAgreementIdOrderById(leaving.agreementId()).stream()
                .filter(line -> line.isOf(leaving.partyId()))
                .forEach(line -> leaving.objections()
                        .add(Objection.of("agreement.party-has-promised", line.getWhat())
                                .linkedTo(line.getAddress())));
    }
}
