package se.huddinge.samverkan.body.seat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.body.Body;
import se.huddinge.samverkan.body.BodyEvent;
import se.huddinge.samverkan.body.BodyService;
import se.huddinge.samverkan.body.Mandate;
import se.huddinge.samverkan.body.MandateRemoving;
import se.huddinge.samverkan.body.MandateRepository;
import se.huddinge.samverkan.contact.ContactService;
import se.huddinge.samverkan.contact.Person;
import se.huddinge.samverkan.shared.FieldException;
import se.huddinge.samverkan.shared.NotFoundException;
import se.huddinge.samverkan.shared.Objections;
import se.huddinge.samverkan.shared.Once;

/** Gives mandates, corrects and ends them. */
@Service
@Transactional(readOnly = true)
public class Mandates {
    private final BodyService bodies;
    private final MandateRepository mandates;
    private final Seating seating;
    private final ContactService contacts;
    private final ApplicationEventPublisher events;

    Mandates(
            BodyService bodies,
            MandateRepository mandates,
            Seating seating,
            ContactService contacts,
            ApplicationEventPublisher events) {
        this.bodies = bodies;
        this.mandates = mandates;
        this.seating = seating;
        this.contacts = contacts;
        this.events = events;
    }

    Mandate get(Long bodyId, Long id) {
        return mandates.findByIdAndBodyId(id, bodyId).orElseThrow(() -> new NotFoundException("mandate", id));
    }

    /** Whom a substitute can stand in for: those who sit or will. */
    List<Mandate> principals(Long bodyId, LocalDate today) {
        return mandates.findOf(bodyId).stream()
                .filter(mandate -> mandate.getRole() != Mandate.Role.SUBSTITUTE)
                .filter(mandate -> mandate.getPeriod().livesOn(today))
                .sorted(Comparator.comparing(mandate -> mandate.getPerson().getName()))
                .toList();
    }

    /** Gives a mandate to somebody of the register, or to somebody new. */
    @Once
    public Mandate give(Long bodyId, MandateForm form) {
        return mandates.findBySubmissionId(form.submissionId()).orElseGet(() -> given(bodyId, form));
    }

    private Mandate given(Long bodyId, MandateForm form) {
        var body = bodies.raisingVersion(bodyId);
        body.requireMandates();
        form.mustMatch(version(body));
        var person = person(form);
        var place = seating.place(body, mandates.findOf(bodyId), null, person, form.wanted());
        var mandate = mandates.save(new Mandate(form.submissionId(), body, person, place.seat(), place.period()));
        events.publishEvent(new BodyEvent.MandateGiven(bodyId));
        return mandate;
    }

    @Transactional
    void revise(Long bodyId, Long id, MandateForm form) {
        var body = bodies.raisingVersion(bodyId);
        var mandate = get(bodyId, id);
        form.mustMatch(MandateForm.of(body, mandate));
        var place = seating.place(body, mandates.findOf(bodyId), mandate, mandate.getPerson(), form.wanted());
        mandate.describe(place.seat(), place.period());
        events.publishEvent(new BodyEvent.MandateRevised(bodyId));
    }

    @Transactional
    public void end(Long bodyId, Long id, MandateEndForm form) {
        var body = bodies.raisingVersion(bodyId);
        var mandate = get(bodyId, id);
        if (mandate.getEndCause() == form.cause()
                && form.lastDay().equals(mandate.getPeriod().validTo())) return;
        form.mustMatch(MandateEndForm.of(body, mandate, form.lastDay()));
        var period = mandate.getPeriod();
        if (form.lastDay().isBefore(period.validFrom()))
            throw new FieldException(
                    "lastDay", "body.ends-before-it-begins", period.validFrom().toString());
        if (period.validTo() != null && form.lastDay().isAfter(period.validTo()))
            throw new FieldException(
                    "lastDay", "body.ends-already", period.validTo().toString());
        if (form.cause() == Mandate.EndCause.OTHER && form.words() == null)
            throw new FieldException("words", "body.say-why");
        mandate.end(form.lastDay(), form.cause(), form.words());
        events.publishEvent(new BodyEvent.MandateEnded(bodyId));
    }

    /** One that was given by mistake may go before it begins, and later as long as the body has not met in it. */
    boolean isRemovable(Mandate mandate) {
        return objections(mandate).all().isEmpty();
    }

    /** For a page that asks before it is gone. */
    Mandate removable(Long bodyId, Long id) {
        var mandate = get(bodyId, id);
        objections(mandate).refuseIfAny();
        return mandate;
    }

    private Objections objections(Mandate mandate) {
        var objections = new Objections();
        if (!mandate.getPeriod().validFrom().isAfter(bodies.today()))
            events.publishEvent(new MandateRemoving(mandate.subjectId(), mandate.getPeriod(), objections));
        return objections;
    }

    @Transactional
    void remove(Long bodyId, Long id, MandateRemovalForm form) {
        var body = bodies.raisingVersion(bodyId);
        var mandate = removable(bodyId, id);
        form.mustMatch(MandateRemovalForm.of(body, form.reason()));
        mandates.findBySubstituteForId(id).forEach(substitute -> substitute.standInFor(null));
        mandate.disown(form.reason());
        mandates.flush();
        mandates.delete(mandate);
        events.publishEvent(new BodyEvent.MandateRemoved(bodyId));
    }

    private static MandateForm version(Body body) {
        return MandateForm.blank(body, null, null, null, null);
    }

    @Nullable
    Person chosen(@Nullable Long id) {
        return id == null
                ? null
                : contacts.byIds(Set.of(id)).stream().findFirst().orElse(null);
    }

    private Person person(MandateForm form) {
        if (form.personId() != null) {
            var person = chosen(form.personId());
            if (person == null) throw new FieldException("name", "body.unknown-choice");
            return person;
        }
        if (form.name() == null) throw new FieldException("name", "body.who-is-it");
        return contacts.enter(form.name(), form.email());
    }
}
