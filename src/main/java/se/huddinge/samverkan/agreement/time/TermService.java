package se.huddinge.samverkan.agreement.time;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.agreement.AgreementEvent;
import se.huddinge.samverkan.agreement.AgreementService;
import se.huddinge.samverkan.agreement.Almanacs;
import se.huddinge.samverkan.agreement.PartnerJudge;
import se.huddinge.samverkan.agreement.term.Clauses;
import se.huddinge.samverkan.shared.FieldException;

/** Changes how long an agreement lasts; its partners are judged by the days that are left then. */
@Service
@Transactional(readOnly = true)
class TermService {
    private final AgreementService agreements;
    private final PartnerJudge judge;
    private final Almanacs almanacs;
    private final NoticeRights rights;
    private final ApplicationEventPublisher events;

    TermService(
            AgreementService agreements,
            PartnerJudge judge,
            Almanacs almanacs,
            NoticeRights rights,
            ApplicationEventPublisher events) {
        this.agreements = agreements;
        this.judge = judge;
        this.almanacs = almanacs;
        this.rights = rights;
        this.events = events;
    }

    TermForm term(Long id) {
        return TermForm.of(agreements.revisable(id));
    }

    @Transactional
    void revise(Long id, TermForm form) {
        var agreement = agreements.revisable(id);
        form.mustMatch(TermForm.of(agreement));
        requireFitting(agreement, form.clauses());
        agreement.last(form.clauses(), form.signedOn(), almanacs.current());
        judge.judge(agreement, "lastDay", "lastDay");
        events.publishEvent(new AgreementEvent.Revised(id));
    }

    /** A party's own notice is of the same term. */
    private void requireFitting(Agreement agreement, Clauses clauses) {
        for (var party : agreements.parties(agreement.getId())) {
            var own = party.getNotice();
            if (own != null
                    && NoticeInOrder.problem(
                                    clauses.term().kind(), clauses.renewal().kind(), own.counting())
                            != null)
                throw new FieldException("renewalKind", "agreement.party-notice-does-not-fit", rights.name(party));
        }
    }
}
