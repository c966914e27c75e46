package se.huddinge.samverkan.activity.entry;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.academy.AcademyRow;
import se.huddinge.samverkan.academy.AcademyService;
import se.huddinge.samverkan.academy.AcademyUnitRow;
import se.huddinge.samverkan.activity.Activity;
import se.huddinge.samverkan.activity.Counterpart;
import se.huddinge.samverkan.contact.Person;
import se.huddinge.samverkan.partner.PartnerService;

/** Whom something can be done with: those one met last, the prioritised academies (S9), everyone else. */
@Component
class CounterpartChoices {
    /** Somebody to choose, as the form writes it. */
    public record Choice(Object id, String name, boolean prioritised) {
        public Object getId() {
            return id;
        }

        public String getName() {
            return name;
        }
    }

    public record Group(String name, List<Choice> choices) {
        Group without(List<Choice> others) {
            var ids = others.stream().map(Choice::id).collect(toSet());
            return new Group(
                    name,
                    choices.stream()
                            .filter(choice -> !ids.contains(choice.id()))
                            .toList());
        }
    }

    private final AcademyService academies;
    private final PartnerService organisations;
    private final Habits habits;

    CounterpartChoices(AcademyService academies, PartnerService organisations, Habits habits) {
        this.academies = academies;
        this.organisations = organisations;
        this.habits = habits;
    }

    /** Each once: a list with the same choice twice would have both chosen. */
    public List<Group> groups(@Nullable Long unitId) {
        var latest = habits.met(unitId).stream()
                .map(known -> new Choice(counterpart(known), known.name(), known.prioritised()))
                .toList();
        var others = places().stream().map(group -> group.without(latest));
        return Stream.concat(Stream.of(new Group("LATEST", latest)), others)
                .filter(group -> !group.choices().isEmpty())
                .toList();
    }

    private static Counterpart counterpart(Habits.Known known) {
        return known.kind().equals("PERSON") ? Counterpart.person(known.id()) : Counterpart.academy(known.id());
    }

    /** Academies and organisations, without people. */
    public List<Group> places() {
        var all = academies.options();
        return List.of(
                new Group("PRIORITISED", choices(all, AcademyRow::prioritised)),
                new Group("OTHER", choices(all, academy -> !academy.prioritised())),
                new Group(
                        "ORGANISATION",
                        organisations.options().stream()
                                .map(other -> new Choice(Counterpart.organisation(other.id()), other.getName(), false))
                                .toList()));
    }

    private static List<Choice> choices(List<AcademyRow> academies, Predicate<AcademyRow> wanted) {
        return academies.stream()
                .filter(wanted)
                .map(academy ->
                        new Choice(Counterpart.academy(academy.id()), academy.getLabel(), academy.prioritised()))
                .toList();
    }

    public List<AcademyRow> academies() {
        return academies.options();
    }

    public List<AcademyUnitRow> academyUnits() {
        return academies.unitOptions();
    }

    /** Those whom the activity names already. */
    public List<Person> contacts(@Nullable Activity activity) {
        return activity == null ? List.of() : activity.getContacts();
    }

    public List<Choice> people() {
        return habits.people().stream()
                .map(known -> new Choice(known.id(), known.name(), false))
                .toList();
    }
}
