package se.huddinge.samverkan.strategy;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What a version's passages mean: purposes, methods, goals and duties, in order. */
@Component
class StrategyParts {
    private final PurposeRepository purposes;
    private final MethodRepository methods;
    private final MunicipalGoalRepository goals;
    private final DutyRepository duties;

    StrategyParts(
            PurposeRepository purposes,
            MethodRepository methods,
            MunicipalGoalRepository goals,
            DutyRepository duties) {
        this.purposes = purposes;
        this.methods = methods;
        this.goals = goals;
        this.duties = duties;
    }

    List<Purpose> purposes(Long versionId) {
        return purposes.findByStrategyVersionIdOrderByOrdinalAscIdAsc(versionId);
    }

    List<Method> methods(Long versionId) {
        return methods.findByStrategyVersionIdOrderByOrdinalAscIdAsc(versionId);
    }

    List<MunicipalGoal> goals(Long versionId) {
        return goals.findByStrategyVersionIdOrderByOrdinalAscIdAsc(versionId);
    }

    List<Duty> duties(Long versionId) {
        return duties.findByStrategyVersionIdOrderByOrdinalAscIdAsc(versionId);
    }

    List<Purpose> purposesByIds(Collection<Long> ids) {
        return purposes.findAllById(ids);
    }

    List<String> consultedOrganisations() {
        return purposes.findConsulted();
    }

    List<Method> methodsByIds(Collection<Long> ids) {
        return methods.findAllById(ids);
    }

    List<MunicipalGoal> goalsByIds(Collection<Long> ids) {
        return goals.findAllById(ids);
    }

    PartRepository<? extends Part> of(PartKind kind) {
        return switch (kind) {
            case PURPOSE -> purposes;
            case METHOD -> methods;
            case GOAL -> goals;
            case DUTY -> duties;
        };
    }

    Part add(PartKind kind, PartForm form, Passage passage) {
        return switch (kind) {
            case PURPOSE -> purposes.save(new Purpose(form.submissionId(), form.ordinal(), form.name(), passage));
            case METHOD -> methods.save(new Method(form.submissionId(), form.ordinal(), form.name(), passage));
            case GOAL -> goals.save(new MunicipalGoal(form.submissionId(), form.ordinal(), form.name(), passage));
            case DUTY ->
                duties.save(new Duty(form.submissionId(), form.ordinal(), form.name(), passage, form.bearer()));
        };
    }

    void remove(PartKind kind, Part part) {
        switch (kind) {
            case PURPOSE -> purposes.delete((Purpose) part);
            case METHOD -> methods.delete((Method) part);
            case GOAL -> goals.delete((MunicipalGoal) part);
            case DUTY -> duties.delete((Duty) part);
        }
    }

    boolean anyAt(Long passageId) {
        return purposes.existsByPassageId(passageId)
                || methods.existsByPassageId(passageId)
                || goals.existsByPassageId(passageId)
                || duties.existsByPassageId(passageId);
    }

    /** The new version means what the old one did, until somebody changes it. */
    void copy(Long fromVersionId, Map<Long, Passage> copies) {
        var goalCopies = new HashMap<Long, MunicipalGoal>();
        for (var goal : goals(fromVersionId))
            goalCopies.put(goal.getId(), goals.save(goal.copyTo(copyOf(goal.getPassage(), copies))));
        for (var method : methods(fromVersionId)) methods.save(method.copyTo(copyOf(method.getPassage(), copies)));
        for (var duty : duties(fromVersionId)) duties.save(duty.copyTo(copyOf(duty.getPassage(), copies)));
        for (var purpose : purposes(fromVersionId))
            purposes.save(purpose.copyTo(
                    copyOf(purpose.getPassage(), copies),
                    purpose.getGoals().stream()
                            .map(goal -> requireNonNull(goalCopies.get(goal.getId())))
                            .collect(toSet())));
    }

    private static Passage copyOf(Passage original, Map<Long, Passage> copies) {
        return requireNonNull(copies.get(original.getId()));
    }
}
