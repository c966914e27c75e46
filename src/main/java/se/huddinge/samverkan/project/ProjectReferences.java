package se.huddinge.samverkan.project;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.academy.Academy;
import se.huddinge.samverkan.academy.AcademyService;
import se.huddinge.samverkan.actionplan.ActionPlanService;
import se.huddinge.samverkan.actionplan.Measure;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.agreement.AgreementService;
import se.huddinge.samverkan.consultation.Consultation;
import se.huddinge.samverkan.consultation.ConsultationService;
import se.huddinge.samverkan.organisation.Position;
import se.huddinge.samverkan.organisation.Positions;
import se.huddinge.samverkan.organisation.Unit;
import se.huddinge.samverkan.organisation.UnitService;
import se.huddinge.samverkan.partner.PartnerOrganisation;
import se.huddinge.samverkan.partner.PartnerService;
import se.huddinge.samverkan.shared.FieldException;
import se.huddinge.samverkan.shared.NotFoundException;
import se.huddinge.samverkan.strategy.StrategyService;

/** What the ids in a form stand for; one that stands for nothing is an error at its field. */
@Component
public class ProjectReferences {
    private final AcademyService academies;
    private final PartnerService organisations;
    private final Positions positions;
    private final UnitService units;
    private final StrategyService strategy;
    private final ConsultationService consultations;
    private final ActionPlanService plans;
    private final AgreementService agreements;
    private final ProjectAccess access;

    ProjectReferences(
            AcademyService academies,
            PartnerService organisations,
            Positions positions,
            UnitService units,
            StrategyService strategy,
            ConsultationService consultations,
            ActionPlanService plans,
            AgreementService agreements,
            ProjectAccess access) {
        this.academies = academies;
        this.organisations = organisations;
        this.positions = positions;
        this.units = units;
        this.strategy = strategy;
        this.consultations = consultations;
        this.plans = plans;
        this.agreements = agreements;
        this.access = access;
    }

    /** The unit that leads: one that the writer may write for. */
    public Unit leading(Long id) {
        if (!access.mayOwn(id)) throw new FieldException("unitId", "project.not-your-unit");
        return units(Set.of(id), "unitId").get(0);
    }

    public List<Unit> units(Set<Long> ids, String field) {
        return all(ids, units.byIds(ids), field);
    }

    @Nullable
    public Position responsible(@Nullable Long id) {
        return id == null ? null : positions.find(id).orElseThrow(() -> unknown("responsibleId"));
    }

    @Nullable
    public Measure measure(@Nullable Long id) {
        return id == null ? null : plans.findMeasure(id).orElseThrow(() -> unknown("measureId"));
    }

    public List<Academy> academies(Set<Long> ids, Project project) {
        return all(ids, academies.chosen(ids, project.getAcademies(), "academyIds"), "academyIds");
    }

    public List<PartnerOrganisation> organisations(Set<Long> ids) {
        return ids.stream()
                .map(id -> organisations.find(id).orElseThrow(() -> unknown("organisationIds")))
                .toList();
    }

    /** Purposes, methods and goals; where only purposes are said, the goals that follow from them. */
    public void align(Project project, Set<Long> purposeIds, Set<Long> methodIds, Set<Long> goalIds) {
        var purposes = all(purposeIds, strategy.purposesByIds(purposeIds), "purposeIds");
        var methods = all(methodIds, strategy.methodsByIds(methodIds), "methodIds");
        var goals = all(goalIds, strategy.goalsByIds(goalIds), "goalIds");
        var following = purposes.stream()
                .flatMap(purpose -> purpose.getGoals().stream())
                .distinct()
                .toList();
        project.alignment().alignWith(purposes, methods, goals.isEmpty() ? following : goals);
    }

    public List<Consultation> consultations(Set<Long> ids) {
        return ids.stream()
                .map(id -> consultations.find(id).orElseThrow(() -> unknown("consultationIds")))
                .toList();
    }

    /** Those that the writer may read, beside what stays because she may not. */
    public List<Agreement> agreements(Set<Long> ids, Collection<Agreement> hidden) {
        var chosen = new HashSet<>(hidden);
        for (var id : ids) {
            try {
                chosen.add(agreements.get(id));
            } catch (NotFoundException unreadable) {
                throw unknown("agreementIds");
            }
        }
        return List.copyOf(chosen);
    }

    private static <T> List<T> all(Collection<Long> wanted, List<T> found, String field) {
        if (found.size() != wanted.size()) throw unknown(field);
        return found;
    }

    private static FieldException unknown(String field) {
        return new FieldException(field, "project.unknown-choice");
    }
}
