package se.huddinge.samverkan.project;

import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.academy.Academy;
import se.huddinge.samverkan.academy.AcademyRow;
import se.huddinge.samverkan.academy.AcademyService;
import se.huddinge.samverkan.actionplan.ActionPlanService;
import se.huddinge.samverkan.actionplan.MeasureRow;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.consultation.ConsultationRow;
import se.huddinge.samverkan.consultation.ConsultationService;
import se.huddinge.samverkan.organisation.PositionRow;
import se.huddinge.samverkan.organisation.Positions;
import se.huddinge.samverkan.organisation.Unit;
import se.huddinge.samverkan.organisation.UnitService;
import se.huddinge.samverkan.partner.PartnerRow;
import se.huddinge.samverkan.partner.PartnerService;
import se.huddinge.samverkan.project.AgreementsInForce.Option;
import se.huddinge.samverkan.strategy.Method;
import se.huddinge.samverkan.strategy.MunicipalGoal;
import se.huddinge.samverkan.strategy.Purpose;
import se.huddinge.samverkan.strategy.StrategyService;
import se.huddinge.samverkan.web.Ids;

/** What the forms offer to choose from; what a project says is offered too, though it was closed or replaced since. */
@Component
public class ProjectChoices {
    private final AcademyService academies;
    private final PartnerService organisations;
    private final Positions positions;
    private final UnitService units;
    private final StrategyService strategy;
    private final ConsultationService consultations;
    private final ActionPlanService plans;
    private final AgreementsInForce agreements;
    private final ProjectAccess access;
    private final Clock clock;

    ProjectChoices(
            AcademyService academies,
            PartnerService organisations,
            Positions positions,
            UnitService units,
            StrategyService strategy,
            ConsultationService consultations,
            ActionPlanService plans,
            AgreementsInForce agreements,
            ProjectAccess access,
            Clock clock) {
        this.academies = academies;
        this.organisations = organisations;
        this.positions = positions;
        this.units = units;
        this.strategy = strategy;
        this.consultations = consultations;
        this.plans = plans;
        this.agreements = agreements;
        this.access = access;
        this.clock = clock;
    }

    /** Those that who asks may lead a project for. */
    public List<Unit> ownUnits() {
        return units.active().stream()
                .filter(unit -> access.mayOwn(unit.getId()))
                .toList();
    }

    public List<Unit> units(Project project) {
        return withKept(units.active(), project.getParticipants().stream(), Unit::getId);
    }

    public List<PositionRow> positions(Project project) {
        return withKept(
                positions.responsible(),
                Stream.ofNullable(project.getResponsible()).map(it -> PositionRow.of(Objects.requireNonNull(it))),
                PositionRow::getId);
    }

    /** This year's and the last's, of the units that take part. */
    public List<MeasureRow> measures(Project project) {
        var ids = Stream.concat(Stream.of(project.getUnit()), project.getParticipants().stream())
                .map(Unit::getId)
                .toList();
        var year = LocalDate.now(clock).getYear();
        return Stream.of(year - 1, year, year + 1)
                .flatMap(each -> plans.options(ids, each).stream())
                .toList();
    }

    /** The prioritised, those we have agreements with, those the project has already; and all the others. */
    public record AcademyChoices(List<AcademyRow> near, List<AcademyRow> others) {}

    public AcademyChoices academies(Project project) {
        var known = new HashSet<>(agreements.academies());
        known.addAll(Ids.of(project.getAcademies(), Academy::getId));
        var byNearness = academies.options().stream()
                .collect(partitioningBy(academy -> academy.prioritised() || known.contains(academy.id())));
        return new AcademyChoices(byNearness.getOrDefault(true, List.of()), byNearness.getOrDefault(false, List.of()));
    }

    public List<PartnerRow> organisations() {
        return organisations.options();
    }

    public List<Purpose> purposes(Project project) {
        return withKept(strategy.purposes(), project.getAlignment().getPurposes().stream(), Purpose::getId);
    }

    public List<Method> methods(Project project) {
        return withKept(strategy.methods(), project.getAlignment().getMethods().stream(), Method::getId);
    }

    public List<MunicipalGoal> goals(Project project) {
        return withKept(strategy.goals(), project.getAlignment().getGoals().stream(), MunicipalGoal::getId);
    }

    public List<ConsultationRow> consultations() {
        return consultations.with(strategy.consultedOrganisations());
    }

    /** Those in force, and those it goes under as far as who asks may read them. */
    public List<Option> agreements(Project project) {
        var kept = agreements.of(project.getAgreements()).readable().stream()
                .map((Agreement agreement) -> new Option(agreement.getId(), agreement.getTitle()));
        return withKept(agreements.options(), kept, Option::id);
    }

    public @Nullable Boolean mayGoWithout() {
        return access.mayGoWithout();
    }

    private static <T> List<T> withKept(List<T> today, Stream<T> kept, Function<T, Long> id) {
        var known = today.stream().map(id).collect(toSet());
        return Stream.concat(today.stream(), kept.filter(thing -> known.add(id.apply(thing))))
                .toList();
    }
}
