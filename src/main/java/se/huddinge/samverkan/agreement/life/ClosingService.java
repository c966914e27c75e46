package se.huddinge.samverkan.agreement.life;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.account.CurrentUser;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.agreement.AgreementEvent;
import se.huddinge.samverkan.agreement.AgreementService;
import se.huddinge.samverkan.agreement.Closing;

/** Ends what never became an agreement, or was wrongly registered; both stay readable. */
@Service
@Transactional
public class ClosingService {
    private final AgreementService agreements;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ClosingService(AgreementService agreements, CurrentUser user, ApplicationEventPublisher events, Clock clock) {
        this.agreements = agreements;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    public void abort(Long id, ClosingForm form) {
        close(id, form, Agreement::abort, new AgreementEvent.Aborted(id));
    }

    public void annul(Long id, ClosingForm form) {
        close(id, form, Agreement::annul, new AgreementEvent.Annulled(id));
    }

    /** A double click finds itself done. */
    private void close(Long id, ClosingForm form, BiConsumer<Agreement, Closing> verb, AgreementEvent event) {
        var agreement = agreements.get(id);
        var before = agreement.getClosing();
        if (before != null && before.submissionId().equals(form.submissionId())) return;
        agreements.writable(id);
        form.mustMatch(ClosingForm.of(agreement));
        var account = user.account().orElseThrow();
        verb.accept(agreement, new Closing(LocalDate.now(clock), account, form.reason(), form.submissionId()));
        events.publishEvent(event);
    }
}
