package se.huddinge.samverkan.contact;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.shared.ConflictException;
import se.huddinge.samverkan.shared.FieldException;
import se.huddinge.samverkan.shared.NotFoundException;

/** Makes one of two entries: what is kept is chosen, nothing is lost, and the other goes on pointing at it. */
@Service
@Transactional(readOnly = true)
class Mergings {
    private final PersonRepository people;
    private final AffiliationRepository affiliations;
    private final Acquaintances acquaintances;
    private final ContactAccess access;
    private final ApplicationEventPublisher events;

    Mergings(
            PersonRepository people,
            AffiliationRepository affiliations,
            Acquaintances acquaintances,
            ContactAccess access,
            ApplicationEventPublisher events) {
        this.people = people;
        this.affiliations = affiliations;
        this.acquaintances = acquaintances;
        this.access = access;
        this.events = events;
    }

    /** The one that goes. */
    Person merged(Long id) {
        var person = people.findById(id).orElseThrow(() -> new NotFoundException(Person.SUBJECT, id));
        access.requireWritable(person);
        return person;
    }

    /** Who she may be: those whose name or address holds the words, else the last of her names. */
    List<Person> candidates(Person merged, @Nullable String text) {
        var words = text == null ? merged.getName().replaceAll("^.*\\s", "") : text;
        return people.findCandidates(merged.getId(), words);
    }

    @Nullable
    Person kept(Person merged, @Nullable Long id) {
        if (id == null || id.equals(merged.getId())) return null;
        return people.findById(id).filter(access::isWritable).orElse(null);
    }

    @Transactional
    void merge(Long id, MergingForm form) {
        var already = people.findById(id).map(Person::getMergedInto).orElse(null);
        if (already != null && already.getId().equals(form.keptId())) return;
        var merged = merged(raised(id).getId());
        var kept = kept(merged, form.keptId());
        if (kept == null) throw new FieldException("keptId", "contact.merge.unknown");
        if (!Objects.equals(form.keptVersion(), kept.getVersion()))
            throw new ConflictException(MergingForm.of(merged, kept));
        raised(kept.getId());
        form.mustMatch(MergingForm.of(merged, kept));
        requireOwnEmail(form.email(), merged, kept);
        events.publishEvent(new ContactMerging(merged, kept));
        carryOver(merged, kept);
        acquaintances.carryOver(merged, kept);
        merged.mergeInto(kept);
        people.saveAndFlush(merged);
        kept.describe(form.person());
        people.saveAndFlush(kept);
        events.publishEvent(new ContactEvent.Merged(id));
        events.publishEvent(new ContactEvent.TookOver(kept.getId()));
    }

    private void carryOver(Person merged, Person kept) {
        var there =
                affiliations.findOf(kept.getId()).stream().map(Mergings::what).toList();
        affiliations.findOf(merged.getId()).stream()
                .filter(affiliation -> !there.contains(what(affiliation)))
                .forEach(affiliation -> affiliations.save(affiliation.of(UUID.randomUUID(), kept)));
    }

    private static String what(Affiliation affiliation) {
        return affiliation.getPlace() + affiliation.getUnit() + affiliation.getKind() + affiliation.getPeriod();
    }

    private void requireOwnEmail(@Nullable String email, Person merged, Person kept) {
        if (email == null) return;
        people.findByEmailIgnoreCase(email)
                .filter(other -> !other.equals(merged) && !other.equals(kept))
                .ifPresent(other -> {
                    throw new FieldException("email", "contact.email-taken", other.getName())
                            .linkedTo("/kontakter/" + other.getId());
                });
    }

    private Person raised(Long id) {
        return people.findRaisingVersionById(id).orElseThrow(() -> new NotFoundException(Person.SUBJECT, id));
    }
}
