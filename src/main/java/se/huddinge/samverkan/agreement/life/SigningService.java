package se.huddinge.samverkan.agreement.life;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.account.CurrentUser;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.agreement.AgreementEvent;
import se.huddinge.samverkan.agreement.AgreementService;
import se.huddinge.samverkan.agreement.Party;
import se.huddinge.samverkan.agreement.PartyRepository;
import se.huddinge.samverkan.agreement.Status;
import se.huddinge.samverkan.shared.NotFoundException;
import se.huddinge.samverkan.shared.Objection;
import se.huddinge.samverkan.shared.Once;
import se.huddinge.samverkan.shared.RefusedException;

/** Sends an agreement to be signed, takes in signatures one by one, and makes it an agreement with the last. */
@Service
@Transactional(readOnly = true)
public class SigningService {
    private final AgreementService agreements;
    private final PartyRepository parties;
    private final SignatureRepository signatures;
    private final ConsultedService consulted;
    private final Readiness readiness;
    private final Steps steps;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;

    SigningService(
            AgreementService agreements,
            PartyRepository parties,
            SignatureRepository signatures,
            ConsultedService consulted,
            Readiness readiness,
            Steps steps,
            CurrentUser user,
            ApplicationEventPublisher events) {
        this.agreements = agreements;
        this.parties = parties;
        this.signatures = signatures;
        this.consulted = consulted;
        this.readiness = readiness;
        this.steps = steps;
        this.user = user;
        this.events = events;
    }

    SendingForm sending(Long id) {
        var agreement = agreements.writable(id);
        agreement.requireUnsent();
        return SendingForm.of(agreement, steps.today());
    }

    List<Objection> missing(Long id) {
        var agreement = agreements.get(id);
        return readiness.missing(agreement, parties.findByAgreementIdOrderById(id), consulted.of(agreement));
    }

    @Once
    public void send(Long id, SendingForm form) {
        if (steps.isTaken(form.submissionId())) return;
        steps.requireCoordinator();
        var agreement = agreements.raisingVersion(id);
        form.mustMatch(SendingForm.of(agreement, steps.today()));
        agreement.requireUnsent();
        readiness.require(agreement);
        steps.requirePassed(form.sentOn(), "sentOn");
        steps.skip(agreement, Status.FOR_SIGNATURE, form.skippedBecause(), form.submissionId());
        agreement.sendForSignature();
        var step = steps.step(form.submissionId(), agreement, Status.FOR_SIGNATURE, form.sentOn());
        steps.take(step, new AgreementEvent.SentForSignature(id));
    }

    Party party(Long id, Long partyId) {
        return parties.findByIdAndAgreementId(partyId, id).orElseThrow(() -> new NotFoundException("party", partyId));
    }

    SignatureForm signature(Long id, Long partyId) {
        var agreement = agreements.writable(id);
        agreement.requireSentForSignature();
        requireUnsigned(agreement, partyId);
        return SignatureForm.of(agreement, party(id, partyId));
    }

    @Once
    public void sign(Long id, Long partyId, SignatureForm form) {
        if (signatures.findBySubmissionId(form.submissionId()).isPresent()) return;
        steps.requireCoordinator();
        var agreement = agreements.raisingVersion(id);
        var party = party(id, partyId);
        form.mustMatch(SignatureForm.of(agreement, party));
        agreement.requireSentForSignature();
        requireUnsigned(agreement, partyId);
        steps.requirePassed(form.day(), "day");
        signatures.save(new Signature(form, party, user.account().orElseThrow()));
        events.publishEvent(new AgreementEvent.PartySigned(id));
        var standing = signatures.findStanding(id);
        if (standing.size() == parties.findByAgreementIdOrderById(id).size())
            signedByAll(agreement, form, standing.get(standing.size() - 1).getDay());
    }

    /** What was there when it was sent may be gone since. */
    private void signedByAll(Agreement agreement, SignatureForm form, LocalDate lastOf) {
        readiness.require(agreement);
        agreement.sign(lastOf);
        var step = steps.step(form.submissionId(), agreement, Status.SIGNED, lastOf);
        steps.take(step, new AgreementEvent.Signed(agreement.getId()));
    }

    private void requireUnsigned(Agreement agreement, Long partyId) {
        signatures.findStanding(agreement.getId(), partyId).ifPresent(signature -> {
            throw new RefusedException(Objection.of(
                            "agreement.has-signed-already",
                            signature.getSignerName(),
                            signature.getDay().toString())
                    .linkedTo(agreement.address()));
        });
    }

    WithdrawalForm withdrawal(Long id, Long partyId) {
        var agreement = agreements.writable(id);
        standing(agreement, partyId);
        return WithdrawalForm.of(agreement);
    }

    @Transactional
    public void withdraw(Long id, Long partyId, WithdrawalForm form) {
        steps.requireCoordinator();
        var agreement = agreements.raisingVersion(id);
        form.mustMatch(WithdrawalForm.of(agreement));
        standing(agreement, partyId).withdraw(steps.today(), form.reason());
        events.publishEvent(new AgreementEvent.SignatureWithdrawn(id));
    }

    /** While another party has not signed; after that the last step is undone, or the agreement ended. */
    private Signature standing(Agreement agreement, Long partyId) {
        agreement.requireSentForSignature();
        party(agreement.getId(), partyId);
        return signatures
                .findStanding(agreement.getId(), partyId)
                .orElseThrow(() -> new RefusedException(
                        Objection.of("agreement.has-not-signed").linkedTo(agreement.address())));
    }
}
