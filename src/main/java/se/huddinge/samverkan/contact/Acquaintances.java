package se.huddinge.samverkan.contact;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.academy.Encounter;
import se.huddinge.samverkan.organisation.Unit;
import se.huddinge.samverkan.organisation.UnitService;
import se.huddinge.samverkan.shared.FieldException;
import se.huddinge.samverkan.shared.NotFoundException;
import se.huddinge.samverkan.shared.Once;

/** Which units know whom: each contact person says so for her own. */
@Service
@Transactional(readOnly = true)
public class Acquaintances {
    private final AcquaintanceRepository acquaintances;
    private final PersonRepository people;
    private final UnitService units;
    private final ContactAccess access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Acquaintances(
            AcquaintanceRepository acquaintances,
            PersonRepository people,
            UnitService units,
            ContactAccess access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.acquaintances = acquaintances;
        this.people = people;
        this.units = units;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /** The units that know her today. */
    public List<Acquaintance> of(Long personId) {
        return acquaintances.findAlive(personId, today());
    }

    /** Which units meet which parts of the academy. */
    public List<MeetingPoint> at(Long academyId) {
        return acquaintances.findMeetingPoints(academyId, today());
    }

    /** Whom the units know some day between the two, by place. */
    public List<Encounter> encounters(LocalDate first, LocalDate last) {
        return acquaintances.findEncounters(first, last);
    }

    /** Those that can be said to know her: of the writer's own, all for the coordinator. */
    List<Unit> choices(Person person) {
        var known = of(person.getId()).stream().map(by -> by.getUnit().getId()).toList();
        return units.departments().stream()
                .filter(unit -> access.speaksFor(unit.getId()) && !known.contains(unit.getId()))
                .toList();
    }

    /** For a caller that knows what it wants, without a form. */
    @Transactional
    public void add(Long personId, Long unitId) {
        know(raisingVersion(personId), units.get(unitId));
        events.publishEvent(new ContactEvent.AcquaintanceAdded(personId));
    }

    @Once
    void add(Long personId, AcquaintanceForm form) {
        if (acquaintances.existsBySubmissionId(form.submissionId())) return;
        var person = raisingVersion(personId);
        person.requireUnmerged();
        form.mustMatch(AcquaintanceForm.blank(person, null));
        var unit = choices(person).stream()
                .filter(choice -> choice.getId().equals(form.unitId()))
                .findFirst()
                .orElseThrow(() -> new FieldException("unitId", "contact.not-your-unit"));
        acquaintances.save(new Acquaintance(form.submissionId(), person, unit, form.note(), today()));
        events.publishEvent(new ContactEvent.AcquaintanceAdded(personId));
    }

    /** Whoever writes a person into the register knows her. */
    void knownByOwnUnits(Person person) {
        units.byIds(access.own()).forEach(unit -> know(person, unit));
    }

    private void know(Person person, Unit unit) {
        acquaintances.save(new Acquaintance(UUID.randomUUID(), person, unit, null, today()));
    }

    /** The one goes on knowing whom it knew under another name. */
    void carryOver(Person from, Person into) {
        var known = of(into.getId()).stream().map(by -> by.getUnit().getId()).toList();
        of(from.getId()).stream()
                .filter(by -> !known.contains(by.getUnit().getId()))
                .forEach(by -> acquaintances.save(new Acquaintance(
                        UUID.randomUUID(),
                        into,
                        by.getUnit(),
                        by.getNote(),
                        by.getPeriod().validFrom())));
    }

    Acquaintance own(Long personId, Long id) {
        var acquaintance = acquaintances
                .findByIdAndPersonId(id, personId)
                .orElseThrow(() -> new NotFoundException("acquaintance", id));
        if (!access.speaksFor(acquaintance.getUnit().getId())) throw new AccessDeniedException("acquaintance");
        return acquaintance;
    }

    @Transactional
    void end(Long personId, Long id, EndForm form) {
        var person = raisingVersion(personId);
        var acquaintance = own(personId, id);
        if (!acquaintance.getPeriod().livesOn(today().plusDays(1))) return;
        form.mustMatch(EndForm.of(person, today()));
        acquaintance.end(form.lastDay());
        events.publishEvent(new ContactEvent.AcquaintanceEnded(personId));
    }

    private Person raisingVersion(Long id) {
        return people.findRaisingVersionById(id).orElseThrow(() -> new NotFoundException(Person.SUBJECT, id));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
