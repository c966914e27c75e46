package se.huddinge.samverkan.contact;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.shared.FieldException;
import se.huddinge.samverkan.shared.NotFoundException;
import se.huddinge.samverkan.shared.Objection;
import se.huddinge.samverkan.shared.Once;
import se.huddinge.samverkan.shared.RefusedException;

/** Begins, corrects and ends what a person is to an academy or another organisation. */
@Service
@Transactional(readOnly = true)
class AffiliationService {
    private final PersonRepository people;
    private final AffiliationRepository affiliations;
    private final Places places;
    private final ContactAccess access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AffiliationService(
            PersonRepository people,
            AffiliationRepository affiliations,
            Places places,
            ContactAccess access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.people = people;
        this.affiliations = affiliations;
        this.places = places;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    Affiliation get(Long personId, Long id) {
        return affiliations
                .findByIdAndPersonId(id, personId)
                .orElseThrow(() -> new NotFoundException("affiliation", id));
    }

    AffiliationForm form(Person person, Long id) {
        return AffiliationForm.of(person, get(person.getId(), id));
    }

    AffiliationForm blank(Person person) {
        return AffiliationForm.blank(person, LocalDate.now(clock));
    }

    @Once
    void add(Long personId, AffiliationForm form) {
        if (affiliations.existsBySubmissionId(form.submissionId())) return;
        var person = raisingVersion(personId);
        form.mustMatch(blank(person));
        affiliations.save(new Affiliation(form.submissionId(), person, places.chosen(form, form.validFrom()), form));
        events.publishEvent(new ContactEvent.AffiliationAdded(personId));
    }

    @Transactional
    void revise(Long personId, Long id, AffiliationForm form) {
        var person = raisingVersion(personId);
        var affiliation = get(personId, id);
        form.mustMatch(AffiliationForm.of(person, affiliation));
        affiliation.describe(places.chosen(form, form.validFrom()), form);
        events.publishEvent(new ContactEvent.AffiliationRevised(personId));
    }

    /** One that has not ended yet, so that its last day can be set. */
    Affiliation alive(Long personId, Long id) {
        var affiliation = get(personId, id);
        if (!affiliation.getPeriod().livesOn(LocalDate.now(clock)))
            throw new RefusedException(Objection.of("contact.already-ended", affiliation.getPlace())
                    .linkedTo("/kontakter/" + personId));
        return affiliation;
    }

    EndForm end(Person person) {
        return EndForm.of(person, LocalDate.now(clock));
    }

    @Transactional
    void end(Long personId, Long id, EndForm form) {
        if (form.lastDay().equals(get(personId, id).getPeriod().validTo())) return;
        var person = raisingVersion(personId);
        var affiliation = alive(personId, id);
        form.mustMatch(end(person));
        if (form.lastDay().isBefore(affiliation.getPeriod().validFrom()))
            throw new FieldException("lastDay", "contact.ended-before-begun");
        affiliation.end(form.lastDay());
        events.publishEvent(new ContactEvent.AffiliationEnded(personId));
    }

    private Person raisingVersion(Long id) {
        var person = people.findRaisingVersionById(id).orElseThrow(() -> new NotFoundException(Person.SUBJECT, id));
        access.requireWritable(person);
        return person;
    }
}
