package se.huddinge.samverkan.agreement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.academy.Academy;
import se.huddinge.samverkan.academy.AcademyService;
import se.huddinge.samverkan.academy.PartnerRules;
import se.huddinge.samverkan.organisation.Position;
import se.huddinge.samverkan.organisation.Positions;
import se.huddinge.samverkan.organisation.Unit;
import se.huddinge.samverkan.organisation.UnitService;
import se.huddinge.samverkan.partner.PartnerService;
import se.huddinge.samverkan.shared.FieldException;
import se.huddinge.samverkan.strategy.StrategyService;

/** What the ids in a form stand for; one that stands for nothing is an error at its field. */
@Component
public class References {
    private final AgreementTypeRepository types;
    private final Positions positions;
    private final UnitService units;
    private final StrategyService strategy;
    private final AcademyService academies;
    private final PartnerService organisations;
    private final Clock clock;

    References(
            AgreementTypeRepository types,
            Positions positions,
            UnitService units,
            StrategyService strategy,
            AcademyService academies,
            PartnerService organisations,
            Clock clock) {
        this.types = types;
        this.positions = positions;
        this.units = units;
        this.strategy = strategy;
        this.academies = academies;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Nullable
    public AgreementType type(@Nullable Long id) {
        return id == null ? null : types.findById(id).orElseThrow(() -> unknown("typeId"));
    }

    @Nullable
    public Position responsible(@Nullable Long id) {
        return id == null ? null : positions.find(id).orElseThrow(() -> unknown("responsibleId"));
    }

    /** Where the agreement lies: as said, else where its responsible position is. */
    @Nullable
    public Unit owner(@Nullable Long id, @Nullable Position responsible) {
        if (id != null) return units(Set.of(id), "ownerId").get(0);
        return responsible == null ? null : responsible.getUnit();
    }

    /** A board, by its name: what it decided stays under the name that it had then. */
    public void board(@Nullable String name, String field) {
        if (name != null
                && units.boards().stream()
                        .noneMatch(board -> board.getNames().nameSv().equals(name))) throw unknown(field);
    }

    public List<Unit> participants(Set<Long> ids) {
        return ids.isEmpty() ? List.of() : units(ids, "participantIds");
    }

    private List<Unit> units(Set<Long> ids, String field) {
        return all(ids, units.byIds(ids), field);
    }

    /** Purposes, methods and goals; where only purposes are said, the goals that follow from them. */
    public void align(Agreement agreement, Set<Long> purposeIds, Set<Long> methodIds, Set<Long> goalIds) {
        var purposes = all(purposeIds, strategy.purposesByIds(purposeIds), "purposeIds");
        var methods = all(methodIds, strategy.methodsByIds(methodIds), "methodIds");
        var goals = all(goalIds, strategy.goalsByIds(goalIds), "goalIds");
        var following = purposes.stream()
                .flatMap(purpose -> purpose.getGoals().stream())
                .distinct()
                .toList();
        agreement.alignment().alignWith(purposes, methods, goals.isEmpty() ? following : goals);
    }

    public void name(Party party, Partner partner, String field) {
        switch (partner.kind()) {
            case MUNICIPALITY -> party.become(null, null);
            case ACADEMY -> party.become(academy(partner.id(), party, field), null);
            case ORGANISATION ->
                party.become(null, organisations.find(partner.id()).orElseThrow(() -> unknown(field)));
        }
    }

    private Academy academy(Long id, Party party, String field) {
        var academy = academies.sharing(Set.of(id)).stream().findFirst().orElseThrow(() -> unknown(field));
        if (!party.getPartner().equals(Partner.academy(id)))
            party.getAgreement()
                    .bindsFrom(LocalDate.now(clock))
                    .ifPresent(day -> PartnerRules.requireExists(academy, day, field));
        return academy;
    }

    private static <T> List<T> all(Collection<Long> wanted, List<T> found, String field) {
        if (found.size() != wanted.size()) throw unknown(field);
        return found;
    }

    private static FieldException unknown(String field) {
        return new FieldException(field, "agreement.unknown-choice");
    }
}
