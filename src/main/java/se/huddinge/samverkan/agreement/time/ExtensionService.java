package se.huddinge.samverkan.agreement.time;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.agreement.AgreementEvent;
import se.huddinge.samverkan.agreement.AgreementService;
import se.huddinge.samverkan.agreement.Almanacs;
import se.huddinge.samverkan.agreement.PartnerJudge;
import se.huddinge.samverkan.agreement.Party;
import se.huddinge.samverkan.shared.FieldException;
import se.huddinge.samverkan.shared.Once;

/** Lets an agreement go on by decision: it gets one more period, and those it had stay (R10). */
@Service
@Transactional(readOnly = true)
public class ExtensionService {
    private final AgreementService agreements;
    private final PartnerJudge judge;
    private final Almanacs almanacs;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ExtensionService(
            AgreementService agreements,
            PartnerJudge judge,
            Almanacs almanacs,
            ApplicationEventPublisher events,
            Clock clock) {
        this.agreements = agreements;
        this.judge = judge;
        this.almanacs = almanacs;
        this.events = events;
        this.clock = clock;
    }

    Agreement shown(Long id) {
        return AgreementService.loaded(agreements.get(id));
    }

    List<Party> parties(Long id) {
        return agreements.parties(id);
    }

    Agreement extendable(Long id) {
        var agreement = agreements.writable(id);
        Decidable.requireExtendable(agreement);
        return AgreementService.loaded(agreement);
    }

    @Once
    public void extend(Long id, ExtensionForm form) {
        var agreement = agreements.writable(id);
        if (agreement.getExtensions().stream()
                .anyMatch(made -> made.submissionId().equals(form.submissionId()))) return;
        form.mustMatch(ExtensionForm.blank(agreement));
        Decidable.requireExtendable(agreement);
        requireInTime(form, agreement.course().finalEnd().orElseThrow());
        agreement.extend(form.extension(), almanacs.current());
        judge.judge(agreement, "lastDay", "lastDay");
        events.publishEvent(new AgreementEvent.Extended(id));
    }

    private void requireInTime(ExtensionForm form, LocalDate end) {
        if (!form.lastDay().isAfter(end))
            throw new FieldException("lastDay", "agreement.extension-is-later", end.toString());
        if (form.decidedOn().isAfter(LocalDate.now(clock)))
            throw new FieldException("decidedOn", "agreement.day-has-not-come");
        if (form.decidedOn().isAfter(end))
            throw new FieldException("decidedOn", "agreement.ended-before-decision", end.toString());
    }
}
