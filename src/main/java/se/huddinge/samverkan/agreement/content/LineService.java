package se.huddinge.samverkan.agreement.content;

import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.agreement.AgreementService;
import se.huddinge.samverkan.agreement.Party;
import se.huddinge.samverkan.agreement.PartyRepository;
import se.huddinge.samverkan.shared.FieldException;
import se.huddinge.samverkan.shared.NotFoundException;
import se.huddinge.samverkan.shared.Once;

/** Keeps what an agreement lists line by line; a line changed is an agreement changed. */
@Service
@Transactional(readOnly = true)
public class LineService {
    private final AgreementService agreements;
    private final PartyRepository parties;
    private final LineRepository lines;
    private final ApplicationEventPublisher events;

    LineService(
            AgreementService agreements,
            PartyRepository parties,
            LineRepository lines,
            ApplicationEventPublisher events) {
        this.agreements = agreements;
        this.parties = parties;
        this.lines = lines;
        this.events = events;
    }

    /** One of the agreement's own and of the kind asked for; any other does not exist. */
    <L extends Line> L line(Class<L> kind, Long agreementId, Long id) {
        return Optional.of(id)
                .flatMap(known -> lines.findByIdAndAgreementId(known, agreementId))
                .filter(kind::isInstance)
                .map(kind::cast)
                .orElseThrow(() -> new NotFoundException("line", id));
    }

    @Once
    public void add(Long agreementId, ResourceForm form) {
        begin(agreementId, form);
    }

    @Once
    public void add(Long agreementId, ObligationForm form) {
        begin(agreementId, form);
    }

    @Once
    public void add(Long agreementId, AmendmentForm form) {
        begin(agreementId, form);
    }

    private <L extends Line> void begin(Long agreementId, LineForm<L> form) {
        if (lines.existsBySubmissionId(form.submissionId())) return;
        var agreement = raisingVersion(agreementId);
        form.mustMatch(form.opened(agreement, null));
        lines.save(form.begin(agreement, id -> party(agreement, id)));
        events.publishEvent(form.added(agreementId));
    }

    @Transactional
    <L extends Line> void revise(Class<L> kind, Long agreementId, Long id, LineForm<L> form) {
        var agreement = raisingVersion(agreementId);
        var line = line(kind, agreementId, id);
        form.mustMatch(form.opened(agreement, line));
        form.describe(line, partyId -> party(agreement, partyId));
        events.publishEvent(form.revised(agreementId));
    }

    @Transactional
    void remove(Long agreementId, Long id, RemovalForm form) {
        var agreement = raisingVersion(agreementId);
        form.mustMatch(RemovalForm.of(agreement));
        lines.delete(line(Line.class, agreementId, id));
        events.publishEvent(new ContentEvent.LineRemoved(agreementId));
    }

    private Party party(Agreement agreement, Long id) {
        return parties.findByIdAndAgreementId(id, agreement.getId())
                .orElseThrow(() -> new FieldException("partyId", "agreement.unknown-choice"));
    }

    private Agreement raisingVersion(Long id) {
        var agreement = agreements.raisingVersion(id);
        agreement.requireRevisable();
        return agreement;
    }
}
