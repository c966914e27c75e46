package se.huddinge.samverkan.strategy;

import java.util.Collection;
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

    List<Method> methodsByIds(Collection<Long> ids) {
        return methods.findAllById(ids);
    }

    List<MunicipalGoal> goalsByIds(Collection<Long> ids) {
        return goals.findAllById(ids);
    }

    /** The new version's meaning is the old one's, until somebody changes it. */
    void copy(Long fromVersionId, Map<Long, Passage> passages) {
        var copiedGoals = new java.util.HashMap<Long, MunicipalGoal>();
        for (var goal : goals(fromVersionId))
            copiedGoals.put(goal.getId(), goals.save(goal.copyTo(passage(passages, goal.getPassage()))));
        for (var method : methods(fromVersionId)) methods.save(method.copyTo(passage(passages, method.getPassage())));
        for (var duty : duties(fromVersionId)) duties.save(duty.copyTo(passage(passages, duty.getPassage())));
        for (var purpose : purposes(fromVersionId)) {
            var supported = purpose.getGoals().stream()
                    .map(goal -> copiedGoals.get(goal.getId()))
                    .collect(java.util.stream.Collectors.toSet());
            purposes.save(purpose.copyTo(passage(passages, purpose.getPassage()), supported));
        }
    }

    private static Passage passage(Map<Long, Passage> copies, Passage original) {
        return java.util.Objects.requireNonNull(copies.get(original.getId()));
    }
}
