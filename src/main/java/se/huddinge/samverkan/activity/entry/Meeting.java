package se.huddinge.samverkan.activity.entry;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.academy.Academy;
import se.huddinge.samverkan.academy.AcademyService;
import se.huddinge.samverkan.academy.AcademyUnit;
import se.huddinge.samverkan.academy.PartnerRules;
import se.huddinge.samverkan.activity.Activity;
import se.huddinge.samverkan.activity.Counterpart;
import se.huddinge.samverkan.contact.Affiliation;
import se.huddinge.samverkan.contact.ContactService;
import se.huddinge.samverkan.contact.NewPersonForm;
import se.huddinge.samverkan.contact.Person;
import se.huddinge.samverkan.partner.PartnerOrganisation;
import se.huddinge.samverkan.partner.PartnerService;
import se.huddinge.samverkan.shared.FieldException;

/** Whom an activity was done with, and the contact that was made in passing. */
@Component
class Meeting {
    private final AcademyService academies;
    private final PartnerService organisations;
    private final ContactService contacts;

    Meeting(AcademyService academies, PartnerService organisations, ContactService contacts) {
        this.academies = academies;
        this.organisations = organisations;
        this.contacts = contacts;
    }

    /** Who was met so far; a person brings the place she acts for. */
    private static class Met {
        final Set<Academy> academies = new LinkedHashSet<>();
        final Set<PartnerOrganisation> organisations = new LinkedHashSet<>();
        final Set<Person> people = new LinkedHashSet<>();
    }

    void meet(Activity activity, ActivityForm form) {
        var met = new Met();
        add(met, form.counterpart(), "counterpart", activity);
        add(met, form.secondCounterpart(), "secondCounterpart", activity);
        add(met, form.thirdCounterpart(), "thirdCounterpart", activity);
        add(met, form.contactPlace(), "contactPlace", activity);
        if (form.contactId() != null) add(met, Counterpart.person(form.contactId()), "contactId", activity);
        met.people.addAll(kept(form));
        var units = academyUnits(form, met, activity);
        if (met.academies.isEmpty() && met.organisations.isEmpty()) throw new FieldException("counterpart", "NotNull");
        if (met.academies.size() + met.organisations.size() > ActivityForm.MOST_PLACES)
            throw new FieldException("contactPlace", "activity.too-many-places");
        if (form.contactName() != null) met.people.add(newContact(form, met, activity));
        activity.meet(met.academies, met.organisations, met.people);
        activity.at(units);
    }

    private void add(Met met, Counterpart counterpart, String field, Activity activity) {
        if (counterpart == null) return;
        switch (counterpart.kind()) {
            case ACADEMY -> met.academies.add(academy(counterpart.id(), field, activity));
            case ORGANISATION ->
                met.organisations.add(organisations.find(counterpart.id()).orElseThrow(() -> unknown(field)));
            case PERSON -> {
                var person = people(Set.of(counterpart.id()), field).get(0);
                met.people.add(person);
                if (!field.equals("contactId") || met.academies.isEmpty()) place(met, person, activity);
            }
        }
    }

    /** Where she acts on the day; failing that, where she acts at all. */
    private void place(Met met, Person person, Activity activity) {
        var places = contacts.whole(person.getId()).affiliations();
        places.stream()
                .filter(place -> place.getPeriod().covers(activity.getHeldOn()))
                .findFirst()
                .or(() -> places.stream().findFirst())
                .ifPresent(place -> {
                    var academy = place.getAcademy();
                    var organisation = place.getOrganisation();
                    if (academy != null) met.academies.add(academy(academy.getId(), "counterpart", activity));
                    if (organisation != null) met.organisations.add(organisation);
                });
    }

    private List<Person> kept(ActivityForm form) {
        return form.contactIds().isEmpty() ? List.of() : people(form.contactIds(), "contactIds");
    }

    private List<Person> people(Set<Long> ids, String field) {
        var found = contacts.byIds(ids);
        if (found.size() != ids.size()) throw unknown(field);
        return found;
    }

    /** A unit says which academy it is of, if none has been named. */
    private List<AcademyUnit> academyUnits(ActivityForm form, Met met, Activity activity) {
        if (form.academyUnitId() == null) return List.of();
        var unit = academies.findUnit(form.academyUnitId()).orElseThrow(() -> unknown("academyUnitId"));
        if (met.academies.isEmpty()) met.academies.add(academy(unit.subjectId(), "academyUnitId", activity));
        if (met.academies.stream().noneMatch(academy -> academy.getId().equals(unit.subjectId())))
            throw new FieldException("academyUnitId", "activity.unit-of-another");
        return List.of(unit);
    }

    /** Kept until the activity is: whether an academy is prioritised that day decides what it may serve. */
    private Academy academy(Long id, String field, Activity activity) {
        var academy = academies.sharing(Set.of(id)).stream().findFirst().orElseThrow(() -> unknown(field));
        PartnerRules.requireExists(academy, activity.getHeldOn(), field);
        return academy;
    }

    private Person newContact(ActivityForm form, Met met, Activity activity) {
        var places = new ArrayList<>(met.academies);
        var academy = places.isEmpty() ? null : places.get(0).getId();
        var organisation =
                academy != null ? null : met.organisations.iterator().next().getId();
        var place = form.contactPlace();
        if (place != null && place.kind() == Counterpart.Kind.ACADEMY) academy = place.id();
        if (place != null && place.kind() == Counterpart.Kind.ORGANISATION) {
            academy = null;
            organisation = place.id();
        } else if (academy != null) {
            organisation = null;
        }
        try {
            return contacts.register(new NewPersonForm(
                    form.contactName(),
                    form.contactEmail(),
                    null,
                    null,
                    academy,
                    null,
                    organisation,
                    Affiliation.Kind.OTHER,
                    form.contactTitle(),
                    activity.getHeldOn(),
                    null,
                    form.submissionId()));
        } catch (FieldException e) {
            var refused = new FieldException(
                    e.field().equals("email") ? "contactEmail" : "contactName",
                    e.key(),
                    e.args().toArray(String[]::new));
            throw e.link() == null ? refused : refused.linkedTo(e.link());
        }
    }

    private static FieldException unknown(String field) {
        return new FieldException(field, "activity.unknown-choice");
    }
}
