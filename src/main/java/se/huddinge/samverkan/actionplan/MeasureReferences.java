package se.huddinge.samverkan.actionplan;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.organisation.Position;
import se.huddinge.samverkan.organisation.PositionRow;
import se.huddinge.samverkan.organisation.Positions;
import se.huddinge.samverkan.shared.FieldException;
import se.huddinge.samverkan.strategy.Method;
import se.huddinge.samverkan.strategy.Purpose;
import se.huddinge.samverkan.strategy.StrategyService;

/** What a measure's form offers, and what the ids in it stand for. */
@Component
class MeasureReferences {
    private final StrategyService strategy;
    private final Positions positions;

    MeasureReferences(StrategyService strategy, Positions positions) {
        this.strategy = strategy;
        this.positions = positions;
    }

    List<Method> methods(Set<Long> ids) {
        var found = strategy.methodsByIds(ids);
        if (found.size() != ids.size()) throw unknown("methodIds");
        return found;
    }

    @Nullable
    Purpose purpose(@Nullable Long id) {
        return id == null
                ? null
                : strategy.purposesByIds(List.of(id)).stream().findFirst().orElseThrow(() -> unknown("purposeId"));
    }

    @Nullable
    Position responsible(@Nullable Long id) {
        return id == null ? null : positions.find(id).orElseThrow(() -> unknown("responsibleId"));
    }

    private static FieldException unknown(String field) {
        return new FieldException(field, "actionplan.unknown-choice");
    }

    public List<Method> getMethods() {
        return strategy.methods();
    }

    public List<Purpose> getPurposes() {
        return strategy.purposes();
    }

    public List<PositionRow> getPositions() {
        return positions.responsible();
    }
}
