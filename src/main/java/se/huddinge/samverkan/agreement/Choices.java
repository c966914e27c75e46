package se.huddinge.samverkan.agreement;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.academy.AcademyRow;
import se.huddinge.samverkan.academy.AcademyService;
import se.huddinge.samverkan.agreement.term.Notice;
import se.huddinge.samverkan.agreement.term.Renewal;
import se.huddinge.samverkan.agreement.term.Term;
import se.huddinge.samverkan.organisation.PositionRow;
import se.huddinge.samverkan.organisation.Positions;
import se.huddinge.samverkan.organisation.Unit;
import se.huddinge.samverkan.organisation.UnitService;
import se.huddinge.samverkan.partner.PartnerService;
import se.huddinge.samverkan.strategy.Alignment;
import se.huddinge.samverkan.strategy.Method;
import se.huddinge.samverkan.strategy.MunicipalGoal;
import se.huddinge.samverkan.strategy.Purpose;
import se.huddinge.samverkan.strategy.StrategyService;

/** What the forms offer to choose from; a page asks for what it shows. */
@Component
public class Choices {
    public record PartnerChoice(Partner id, String name) {}

    public record PartnerGroup(String name, List<PartnerChoice> choices) {}

    private final AgreementTypeRepository types;
    private final AcademyService academies;
    private final PartnerService organisations;
    private final Positions positions;
    private final UnitService units;
    private final StrategyService strategy;

    Choices(
            AgreementTypeRepository types,
            AcademyService academies,
            PartnerService organisations,
            Positions positions,
            UnitService units,
            StrategyService strategy) {
        this.types = types;
        this.academies = academies;
        this.organisations = organisations;
        this.positions = positions;
        this.units = units;
        this.strategy = strategy;
    }

    public List<AgreementType> types(@Nullable Agreement agreement) {
        var type = agreement == null ? null : agreement.getType();
        var kept = type == null ? Stream.<AgreementType>empty() : Stream.of(type);
        return withKept(types.findByOfferedTrueOrderByOrdinal(), kept, AgreementType::getId);
    }

    public List<AgreementType> typesUnderFramework() {
        return types.findByOfferedTrueOrderByOrdinal().stream()
                .filter(AgreementType::isUnderFramework)
                .toList();
    }

    /** The prioritised ones first (S9). */
    public List<PartnerGroup> partnerGroups() {
        var academies = this.academies.options();
        return List.of(
                new PartnerGroup("PRIORITISED", choices(academies, AcademyRow::prioritised)),
                new PartnerGroup("OTHER", choices(academies, academy -> !academy.prioritised())),
                new PartnerGroup(
                        "ORGANISATION",
                        organisations.options().stream()
                                .map(other -> new PartnerChoice(Partner.organisation(other.id()), other.getName()))
                                .toList()));
    }

    private static List<PartnerChoice> choices(List<AcademyRow> academies, Predicate<AcademyRow> wanted) {
        return academies.stream()
                .filter(wanted)
                .map(academy -> new PartnerChoice(Partner.academy(academy.id()), academy.getLabel()))
                .toList();
    }

    public List<PositionRow> positions(@Nullable Agreement agreement) {
        var responsible = agreement == null ? null : agreement.getResponsible();
        var kept = responsible == null ? Stream.<PositionRow>empty() : Stream.of(PositionRow.of(responsible));
        return withKept(positions.responsible(), kept, PositionRow::getId);
    }

    public List<Unit> units(@Nullable Agreement agreement) {
        if (agreement == null) return units.active();
        var owner = agreement.getOwner();
        var participants = agreement.getParticipants().stream();
        var kept = owner == null ? participants : Stream.concat(Stream.of(owner), participants);
        return withKept(units.active(), kept, Unit::getId);
    }

    /** Something called by its name. */
    public record Named(String id, String name) {}

    /** The boards that decide, or delegate. */
    public List<Named> boards() {
        return units.boards().stream()
                .map(board -> new Named(board.getNames().nameSv(), board.getName()))
                .toList();
    }

    public Decision.Kind[] decisionKinds() {
        return Decision.Kind.values();
    }

    public List<Purpose> purposes(@Nullable Agreement agreement) {
        return withKept(strategy.purposes(), aligned(agreement, Alignment::getPurposes), Purpose::getId);
    }

    public List<Method> methods(@Nullable Agreement agreement) {
        return withKept(strategy.methods(), aligned(agreement, Alignment::getMethods), Method::getId);
    }

    public List<MunicipalGoal> goals(@Nullable Agreement agreement) {
        return withKept(strategy.goals(), aligned(agreement, Alignment::getGoals), MunicipalGoal::getId);
    }

    private static <T> Stream<T> aligned(@Nullable Agreement agreement, Function<Alignment, List<T>> part) {
        return agreement == null ? Stream.empty() : part.apply(agreement.getAlignment()).stream();
    }

    /** What the agreement says is offered too, though it was closed or replaced since: saving must not lose it. */
    private static <T> List<T> withKept(List<T> today, Stream<T> kept, Function<T, Long> id) {
        var known = today.stream().map(id).collect(toSet());
        return Stream.concat(today.stream(), kept.filter(thing -> known.add(id.apply(thing))))
                .toList();
    }

    public List<PartnerReason> reasons() {
        return List.of(PartnerReason.values());
    }

    public Part.Answer[] answers() {
        return Part.Answer.values();
    }

    public Term.Kind[] terms() {
        return Term.Kind.values();
    }

    public Renewal.Kind[] renewals() {
        return Renewal.Kind.values();
    }

    public Notice.Counting[] noticeCountings() {
        return Notice.Counting.values();
    }

    public Notice.Unit[] noticeUnits() {
        return Notice.Unit.values();
    }

    public Visibility[] visibilities() {
        return Visibility.values();
    }
}
