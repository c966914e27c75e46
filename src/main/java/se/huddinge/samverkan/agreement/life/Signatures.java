package se.huddinge.samverkan.agreement.life;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.agreement.PartiesChanging;
import se.huddinge.samverkan.shared.Objection;
import se.huddinge.samverkan.shared.RefusedException;

/** Who has signed; what somebody has signed under is not changed behind her back. */
@Component
class Signatures {
    private final SignatureRepository signatures;

    Signatures(SignatureRepository signatures) {
        this.signatures = signatures;
    }

    List<Signature> of(Agreement agreement) {
        return signatures.findStanding(agreement.getId());
    }

    void requireNone(Agreement agreement) {
        var standing = of(agreement);
        if (!standing.isEmpty())
            throw new RefusedException(standing.stream().map(this::inTheWay).toList());
    }

    @EventListener
    void object(PartiesChanging question) {
        of(question.agreement()).forEach(signature -> question.objections().add(inTheWay(signature)));
    }

    private Objection inTheWay(Signature signature) {
        var agreement = "/avtal/" + signature.subjectId();
        return Objection.of(
                        "agreement.somebody-has-signed",
                        signature.getSignerName(),
                        signature.getDay().toString())
                .linkedTo(agreement + "/parter/" + signature.getParty().getId() + "/underskrift/aterkallelse");
    }
}
