package se.huddinge.samverkan.body;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.agreement.AgreementService;
import se.huddinge.samverkan.organisation.Unit;
import se.huddinge.samverkan.shared.FieldException;
import se.huddinge.samverkan.shared.NotFoundException;
import se.huddinge.samverkan.shared.Once;

/** Forms bodies and says what they are for. */
@Service
@Transactional(readOnly = true)
public class Forming {
    private final BodyRepository bodies;
    private final BodyService service;
    private final AgreementService agreements;
    private final BodyChoices choices;
    private final BodyAccess access;
    private final ApplicationEventPublisher events;

    Forming(
            BodyRepository bodies,
            BodyService service,
            AgreementService agreements,
            BodyChoices choices,
            BodyAccess access,
            ApplicationEventPublisher events) {
        this.bodies = bodies;
        this.service = service;
        this.agreements = agreements;
        this.choices = choices;
        this.access = access;
        this.events = events;
    }

    @Once
    public Body form(BodyForm form) {
        return bodies.findBySubmissionId(form.submissionId()).orElseGet(() -> {
            var agreement = agreement(form);
            access.requireMayForm(form.kind(), agreement);
            if (form.kind() == Body.Kind.NETWORK && bodies.existsByKindAndPeriodValidToIsNull(form.kind()))
                throw new FieldException("kind", "body.one-network");
            var body = new Body(form.submissionId(), form.kind(), form.name(), agreement, form.validFrom());
            body.describe(form.name(), form.assignment(), ledBy(form, form.kind()), form.validFrom());
            bodies.saveAndFlush(body);
            events.publishEvent(new BodyEvent.Formed(body.getId()));
            return body;
        });
    }

    @Transactional
    void revise(Long id, BodyForm form) {
        var body = service.writable(id);
        form.mustMatch(BodyForm.of(body));
        if (bodies.existsMandateBefore(id, form.validFrom()))
            throw new FieldException("validFrom", "body.somebody-sat-before");
        body.describe(form.name(), form.assignment(), ledBy(form, body.getKind()), form.validFrom());
        events.publishEvent(new BodyEvent.Revised(id));
    }

    private @Nullable Agreement agreement(BodyForm form) {
        if (!form.kind().isUnderAgreement()) {
            if (form.agreementId() != null) throw new FieldException("agreementId", "body.no-agreement-for-this");
            return null;
        }
        if (form.agreementId() == null) throw new FieldException("agreementId", "body.needs-agreement");
        try {
            var agreement = agreements.get(form.agreementId());
            if (!agreement.getStatus().isOpen()) throw new FieldException("agreementId", "body.agreement-is-over");
            return agreement;
        } catch (NotFoundException unreadable) {
            throw new FieldException("agreementId", "body.unknown-choice");
        }
    }

    private @Nullable Unit ledBy(BodyForm form, Body.Kind kind) {
        if (form.ledById() == null) return null;
        if (kind != Body.Kind.COUNCIL) throw new FieldException("ledById", "body.only-a-council-is-led");
        var board = choices.board(form.ledById());
        if (board == null) throw new FieldException("ledById", "body.unknown-choice");
        return board;
    }
}
