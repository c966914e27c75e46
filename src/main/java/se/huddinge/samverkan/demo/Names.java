package se.huddinge.samverkan.demo;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.academy.AcademyRow;
import se.huddinge.samverkan.academy.AcademyService;
import se.huddinge.samverkan.activity.Counterpart;
import se.huddinge.samverkan.agreement.AgreementService;
import se.huddinge.samverkan.agreement.AgreementType;
import se.huddinge.samverkan.agreement.Partner;
import se.huddinge.samverkan.contact.ContactRow;
import se.huddinge.samverkan.contact.ContactService;
import se.huddinge.samverkan.organisation.Position;
import se.huddinge.samverkan.organisation.PositionRow;
import se.huddinge.samverkan.organisation.Positions;
import se.huddinge.samverkan.organisation.Post;
import se.huddinge.samverkan.organisation.Unit;
import se.huddinge.samverkan.organisation.UnitService;
import se.huddinge.samverkan.partner.PartnerRow;
import se.huddinge.samverkan.partner.PartnerService;
import se.huddinge.samverkan.project.AgreementsInForce;
import se.huddinge.samverkan.project.AgreementsInForce.Option;
import se.huddinge.samverkan.project.listing.ProjectList;
import se.huddinge.samverkan.project.listing.ProjectRow;
import se.huddinge.samverkan.strategy.Method;
import se.huddinge.samverkan.strategy.Purpose;
import se.huddinge.samverkan.strategy.StrategyService;

/** What the names in demo/municipality.yml stand for in the registers. */
class Names {
    private final AcademyService academies;
    private final PartnerService organisations;
    private final UnitService units;
    private final Positions positions;
    private final StrategyService strategy;
    private final AgreementService agreements;
    private final ContactService contacts;
    private final AgreementsInForce inForce;
    private final ProjectList projects;

    Names(
            AcademyService academies,
            PartnerService organisations,
            UnitService units,
            Positions positions,
            StrategyService strategy,
            AgreementService agreements,
            ContactService contacts,
            AgreementsInForce inForce,
            ProjectList projects) {
        this.academies = academies;
        this.organisations = organisations;
        this.units = units;
        this.positions = positions;
        this.strategy = strategy;
        this.agreements = agreements;
        this.contacts = contacts;
        this.inForce = inForce;
        this.projects = projects;
    }

    Partner partner(String name) {
        var academy = found(academies.options(), AcademyRow::getName, name).map(row -> Partner.academy(row.id()));
        var organisation =
                found(organisations.options(), PartnerRow::getName, name).map(row -> Partner.organisation(row.id()));
        return one(name, Stream.concat(academy, organisation));
    }

    Long academy(String name) {
        return one(name, found(academies.options(), AcademyRow::getName, name)).id();
    }

    Long institution(String name) {
        return one(name, found(academies.unitOptions(), row -> row.unit().nameSv(), name))
                .id();
    }

    Long organisation(String name) {
        return one(name, found(organisations.options(), PartnerRow::getName, name))
                .id();
    }

    /** One that gäller on the day, as far as whoever is at work then may read it. */
    Long agreement(String title) {
        return one(title, found(inForce.options(), Option::name, title)).id();
    }

    Long project(String title) {
        return one(title, found(projects.everyOption(), ProjectRow::getName, title))
                .id();
    }

    Unit unit(String name) {
        return one(name, found(units.active(), Unit::getName, name));
    }

    /** The one that answers for a unit's agreements. */
    PositionRow responsible(Unit unit) {
        return position(unit, unit.isExecutiveOffice() ? Position.Kind.COORDINATOR : Position.Kind.CONTACT_PERSON);
    }

    PositionRow position(Unit unit, Position.Kind kind) {
        var title = kind == Position.Kind.COORDINATOR ? "Koordinator" : "Kontaktperson";
        return one(
                title,
                found(positions.responsible(), PositionRow::title, title)
                        .filter(row -> row.unitId().equals(unit.getId())));
    }

    @Nullable
    Long type(@Nullable String name) {
        return name == null
                ? null
                : one(name, found(agreements.types(), AgreementType::getName, name))
                        .getId();
    }

    Set<Long> purposes(Collection<String> names) {
        return names.stream()
                .map(name -> one(name, found(strategy.purposes(), Purpose::getName, name))
                        .getId())
                .collect(toSet());
    }

    /** By their order in the strategy. */
    Set<Long> methods(Collection<Integer> ordinals) {
        return strategy.methods().stream()
                .filter(method -> ordinals.contains(method.getOrdinal()))
                .map(Method::getId)
                .collect(toSet());
    }

    /** A contact at the academy, where one is named and still there; else the academy or organisation itself. */
    Counterpart counterpart(String name, @Nullable String contact) {
        var partner = partner(name);
        if (partner.kind() == Partner.Kind.ORGANISATION) return Counterpart.organisation(partner.id());
        return found(contacts.atAcademy(partner.id()), ContactRow::name, contact == null ? "" : contact)
                .findFirst()
                .map(row -> Counterpart.person(row.id()))
                .orElse(Counterpart.academy(partner.id()));
    }

    /** The account of whoever was the unit's contact person on the day. */
    Optional<String> contactPersonOn(Long unitId, LocalDate day) {
        return positions.ofUnit(unitId).stream()
                .map(Post::position)
                .filter(position -> position.getKind() == Position.Kind.CONTACT_PERSON)
                .findFirst()
                .flatMap(position -> positions.holderOn(position.getId(), day))
                .map(holding -> holding.getAccount().getUsername());
    }

    private static <T> Stream<T> found(List<T> all, Function<T, String> name, String wanted) {
        return all.stream().filter(candidate -> name.apply(candidate).equals(wanted));
    }

    private static <T> T one(String name, Stream<T> found) {
        return found.findFirst().orElseThrow(() -> new IllegalStateException("demo: no " + name));
    }
}
