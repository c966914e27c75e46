package se.huddinge.samverkan.agreement.time;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.agreement.AgreementEvent;
import se.huddinge.samverkan.agreement.AgreementService;
import se.huddinge.samverkan.agreement.Almanacs;
import se.huddinge.samverkan.agreement.Party;
import se.huddinge.samverkan.agreement.PartyRepository;
import se.huddinge.samverkan.shared.FieldException;
import se.huddinge.samverkan.shared.NotFoundException;

/** The notices that parties have of their own; the days that follow are written with the agreement's. */
@Service
@Transactional(readOnly = true)
public class PartyNotices {
    private final AgreementService agreements;
    private final PartyRepository parties;
    private final Almanacs almanacs;
    private final ApplicationEventPublisher events;

    PartyNotices(
            AgreementService agreements, PartyRepository parties, Almanacs almanacs, ApplicationEventPublisher events) {
        this.agreements = agreements;
        this.parties = parties;
        this.almanacs = almanacs;
        this.events = events;
    }

    /** Another agreement's party does not exist. */
    Party party(Long agreementId, Long id) {
        return parties.findByIdAndAgreementId(id, agreementId).orElseThrow(() -> new NotFoundException("party", id));
    }

    PartyNoticeForm form(Agreement agreement, Long id) {
        return PartyNoticeForm.of(agreement, party(agreement.getId(), id));
    }

    @Transactional
    public void revise(Long agreementId, Long id, PartyNoticeForm form) {
        var agreement = agreements.raisingVersion(agreementId);
        agreement.requireRevisable();
        var party = party(agreementId, id);
        form.mustMatch(PartyNoticeForm.of(agreement, party));
        requireInOrder(agreement, form);
        party.giveNoticeBy(form.notice());
        agreement.countNotice(almanacs.current());
        events.publishEvent(new AgreementEvent.PartyNoticeRevised(agreementId));
    }

    private static void requireInOrder(Agreement agreement, PartyNoticeForm form) {
        NoticeInOrder.problems(form.noticeCounting(), form.noticeAmount(), form.noticeUnit())
                .forEach((field, problem) -> {
                    throw new FieldException(field, problem);
                });
        var problem = NoticeInOrder.problem(
                agreement.getTerm().kind(), agreement.getRenewal().kind(), form.noticeCounting());
        if (problem != null) throw new FieldException("noticeCounting", problem);
    }

    @EventListener
    void count(AgreementEvent.PartyAdded added) {
        agreements.get(added.subjectId()).count(almanacs.current());
    }

    @EventListener
    void count(AgreementEvent.PartyRemoved removed) {
        agreements.get(removed.subjectId()).count(almanacs.current());
    }
}
