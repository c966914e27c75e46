package se.huddinge.samverkan.contact;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.shared.FieldException;
import se.huddinge.samverkan.shared.NotFoundException;
import se.huddinge.samverkan.shared.Once;

/** Keeps the people outside the municipality, and answers who they are and whom they act for. */
@Service
@Transactional(readOnly = true)
public class ContactService {
    private final PersonRepository people;
    private final AffiliationRepository affiliations;
    private final Places places;
    private final Acquaintances acquaintances;
    private final ContactAccess access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ContactService(
            PersonRepository people,
            AffiliationRepository affiliations,
            Places places,
            Acquaintances acquaintances,
            ContactAccess access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.people = people;
        this.affiliations = affiliations;
        this.places = places;
        this.acquaintances = acquaintances;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    Page<ContactRow> find(ContactFilter filter, Pageable pageable) {
        return affiliations.findRows(
                filter.text(),
                filter.academy(),
                filter.institution(),
                filter.partner(),
                filter.unit(),
                filter.first(),
                filter.last(),
                filter.placeless(),
                filter.prioritised(),
                filter.state() == null ? null : filter.state().name(),
                today(),
                pageable);
    }

    /** Who acts for the academy today, appointed officers first. */
    public List<ContactRow> atAcademy(Long academyId) {
        return all(ContactFilter.of(academyId, null, null, ContactFilter.State.ACTIVE));
    }

    /** Also who has acted for it, or will. */
    public List<ContactRow> everAtAcademy(Long academyId) {
        return all(ContactFilter.of(academyId, null, null, null));
    }

    /** Whom the unit knows today. */
    public List<ContactRow> knownBy(Long unitId) {
        return all(ContactFilter.knownBy(unitId, today()));
    }

    /** Who acts for the organisation today. */
    public List<ContactRow> atPartner(Long organisationId) {
        return all(ContactFilter.of(null, organisationId, null, ContactFilter.State.ACTIVE));
    }

    List<ContactRow> all(ContactFilter filter) {
        return find(filter, Pageable.unpaged(filter.sort().by(filter.order()))).getContent();
    }

    /**
     * Everything the register knows about one person, for her page.
     *
     * @param own the acquaintances that are the reader's to end
     * @param knowable whether a unit of the reader's can be added
     */
    public record Whole(
            Person person,
            List<Affiliation> affiliations,
            List<Acquaintance> acquaintances,
            Set<Long> own,
            boolean writable,
            boolean knowable,
            LocalDate today) {}

    public Whole whole(Long id) {
        var person = get(id);
        var known = acquaintances.of(id);
        return new Whole(
                person,
                affiliations.findOf(id),
                known,
                known.stream()
                        .filter(by -> access.speaksFor(by.getUnit().getId()))
                        .map(Acquaintance::getId)
                        .collect(toSet()),
                access.isWritable(person),
                person.getMergedInto() == null && !acquaintances.choices(person).isEmpty(),
                today());
    }

    public Person get(Long id) {
        return people.findWholeById(id).orElseThrow(() -> new NotFoundException(Person.SUBJECT, id));
    }

    /** Who may read of her and not write is told so (403). */
    Person writable(Long id) {
        var person = get(id);
        access.requireWritable(person);
        return person;
    }

    /** The people who exist among the ids; of somebody who was in the register twice, the entry that is kept. */
    public List<Person> byIds(Collection<Long> ids) {
        return people.findAllById(ids).stream().map(Person::kept).toList();
    }

    /** Whose name or address holds the words; some of them when there are many. */
    public List<Person> named(String words) {
        return people.findCandidates(0L, words);
    }

    public Optional<Person> byEmail(String email) {
        return people.findByEmailIgnoreCase(email);
    }

    /** Somebody who is in the register for what the caller says of her in the same transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Person enter(String name, @Nullable String email) {
        requireOwnEmail(email, null);
        var form = new PersonForm(name, email, null, null, null);
        var person = people.saveAndFlush(new Person(UUID.randomUUID(), form));
        acquaintances.knownByOwnUnits(person);
        events.publishEvent(new ContactEvent.Registered(person.getId()));
        return person;
    }

    @Once
    public Person register(NewPersonForm form) {
        return people.findBySubmissionId(form.submissionId()).orElseGet(() -> {
            requireOwnEmail(form.email(), null);
            var place = places.chosen(form, form.validFrom());
            var person = people.saveAndFlush(new Person(form.submissionId(), form.person()));
            affiliations.save(new Affiliation(form.submissionId(), person, place, form.affiliation()));
            acquaintances.knownByOwnUnits(person);
            events.publishEvent(new ContactEvent.Registered(person.getId()));
            return person;
        });
    }

    @Transactional
    void revise(Long id, PersonForm form) {
        var person = writable(id);
        form.mustMatch(PersonForm.of(person));
        requireOwnEmail(form.email(), id);
        person.describe(form);
        events.publishEvent(new ContactEvent.Revised(id));
    }

    /** One person is in the register once, so that a new telephone number is written in one place. */
    private void requireOwnEmail(@Nullable String email, @Nullable Long id) {
        if (email == null) return;
        people.findByEmailIgnoreCase(email)
                .filter(other -> !other.getId().equals(id))
                .ifPresent(other -> {
                    throw new FieldException("email", "contact.email-taken", other.getName())
                            .linkedTo("/kontakter/" + other.getId());
                });
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
