package se.huddinge.samverkan.body;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.agreement.AgreementRemoving;
import se.huddinge.samverkan.shared.Objection;

/** A draft under which somebody works is not thrown away. */
@Component
class AgreementsWithGroups {
    private final BodyRepository bodies;

    AgreementsWithGroups(BodyRepository bodies) {
        this.bodies = bodies;
    }

    @EventListener
    void stay(AgreementRemoving removing) {
        bodies.findByAgreementIdOrderById(removing.agreement().getId())
                .forEach(body -> removing.objections()
                        .add(Objection.of("body.works-under-it", body.getName()).linkedTo(body.address())));
    }
}
