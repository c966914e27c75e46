package se.huddinge.samverkan.agreement.life;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.agreement.AgreementService.Whole;
import se.huddinge.samverkan.agreement.Party;
import se.huddinge.samverkan.agreement.Status;
import se.huddinge.samverkan.consultation.Consultation;
import se.huddinge.samverkan.shared.Objection;

/** Tells an agreement's life on its page: the line, the trail behind it, what is missing, and what comes next. */
@Service
@Transactional(readOnly = true)
public class LifeService {
    private final SignatureRepository signatures;
    private final ConsultedService consulted;
    private final Readiness readiness;
    private final Actions actions;
    private final Steps steps;

    LifeService(
            SignatureRepository signatures,
            ConsultedService consulted,
            Readiness readiness,
            Actions actions,
            Steps steps) {
        this.signatures = signatures;
        this.consulted = consulted;
        this.readiness = readiness;
        this.actions = actions;
        this.steps = steps;
    }

    /** @param missing before it can be signed; of one that is on its way */
    public record Life(
            List<Stage> stages,
            List<Step> trail,
            List<Signature> signatures,
            List<Party> waitingFor,
            List<String> toConsult,
            List<Consultation> consultations,
            List<Objection> missing,
            @Nullable Action next,
            List<Action> others) {
        public boolean isSignedByUs() {
            return signatures.stream()
                    .anyMatch(signature -> signature.getParty().isMunicipality());
        }

        public Optional<Signature> signature(Party party) {
            return signatures.stream()
                    .filter(signature -> signature.getParty().getId().equals(party.getId()))
                    .findFirst();
        }
    }

    static boolean isUnsigned(Party party, List<Signature> signatures) {
        return signatures.stream()
                .noneMatch(signature -> signature.getParty().getId().equals(party.getId()));
    }

    public Life of(Whole page) {
        var agreement = page.agreement();
        var trail = steps.of(agreement);
        var sent = trail.stream().anyMatch(step -> step.getStatus() == Status.FOR_SIGNATURE);
        var signed = sent ? signatures.findStanding(agreement.getId()) : List.<Signature>of();
        var held = consulted.of(agreement);
        var next = actions.next(page, signed);
        return new Life(
                LifeLine.of(agreement, page.state(), trail),
                trail,
                signed,
                page.parties().stream()
                        .filter(party -> isUnsigned(party, signed))
                        .toList(),
                ConsultedService.needed(agreement),
                held,
                agreement.getStatus().isBeforeSigning()
                        ? readiness.missing(agreement, page.parties(), held)
                        : List.of(),
                next,
                actions.others(page, trail, signed, next));
    }
}
