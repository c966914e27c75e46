package se.huddinge.samverkan.priorityarea;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.organisation.Unit;
import se.huddinge.samverkan.organisation.UnitService;
import se.huddinge.samverkan.shared.FieldException;
import se.huddinge.samverkan.strategy.Alignment;
import se.huddinge.samverkan.strategy.Method;
import se.huddinge.samverkan.strategy.MunicipalGoal;
import se.huddinge.samverkan.strategy.Part;
import se.huddinge.samverkan.strategy.Purpose;
import se.huddinge.samverkan.strategy.StrategyService;

/** What the forms offer, and what the ids in them stand for. */
@Component
class AreaChoices {
    private final AreaAccess access;
    private final UnitService units;
    private final StrategyService strategy;

    AreaChoices(AreaAccess access, UnitService units, StrategyService strategy) {
        this.access = access;
        this.units = units;
        this.strategy = strategy;
    }

    /** The boards she may propose to, and the one that has the area, though it was closed since. */
    public List<Unit> boards(@Nullable PriorityArea area) {
        if (area != null && area.getStatus() != Status.PROPOSED) return List.of(area.getBoard());
        var served = access.isCoordinator() ? null : access.servedBoards();
        var own = units.boards().stream()
                .filter(Unit::isBoard)
                .filter(board -> served == null || served.contains(board.getId()))
                .toList();
        var stored = area == null ? Stream.<Unit>empty() : Stream.of(area.getBoard());
        var kept =
                stored.filter(board -> own.stream().noneMatch(one -> one.getId().equals(board.getId())));
        return Stream.concat(own.stream(), kept).toList();
    }

    Unit board(Long id, @Nullable PriorityArea area) {
        return boards(area).stream()
                .filter(board -> board.getId().equals(id))
                .findFirst()
                .orElseThrow(() -> new FieldException(
                        "boardId",
                        area != null && area.getStatus() != Status.PROPOSED
                                ? "priorityarea.decided-is-kept"
                                : "priorityarea.not-your-board"));
    }

    /** The units whose decisions bind this board (R8): which they are is data. */
    public List<Unit> bodies(PriorityArea area) {
        return units.boards().stream()
                .filter(unit -> unit.isBindsBoards()
                        && !unit.getId().equals(area.getBoard().getId()))
                .toList();
    }

    @Nullable
    Unit body(PriorityArea area, DecisionForm form) {
        if (form.decidedBy() != Decider.BINDING) return null;
        return Stream.concat(bodies(area).stream(), Stream.ofNullable(area.getBody()))
                .filter(unit -> unit.getId().equals(form.bodyId()) && unit.isActive(form.decidedOn()))
                .findFirst()
                .orElseThrow(() -> new FieldException("bodyId", "priorityarea.does-not-bind"));
    }

    public List<Purpose> purposes(@Nullable PriorityArea area) {
        return withKept(
                strategy.purposes(),
                area == null ? List.of() : area.getAlignment().getPurposes());
    }

    public List<Method> methods(@Nullable PriorityArea area) {
        return withKept(
                strategy.methods(),
                area == null ? List.of() : area.getAlignment().getMethods());
    }

    public List<MunicipalGoal> goals(@Nullable PriorityArea area) {
        return withKept(
                strategy.goals(), area == null ? List.of() : area.getAlignment().getGoals());
    }

    private static <T extends Part> List<T> withKept(List<T> offered, List<T> kept) {
        return Stream.concat(
                        offered.stream(),
                        kept.stream()
                                .filter(part -> offered.stream()
                                        .noneMatch(one -> one.getId().equals(part.getId()))))
                .toList();
    }

    Alignment alignment(AreaForm form) {
        return new Alignment(purposes(form), methods(form), goals(form));
    }

    void align(PriorityArea area, AreaForm form) {
        area.alignment().alignWith(purposes(form), methods(form), goals(form));
    }

    private List<Purpose> purposes(AreaForm form) {
        return known(strategy.purposesByIds(form.purposeIds()), form.purposeIds(), "purposeIds");
    }

    private List<Method> methods(AreaForm form) {
        return known(strategy.methodsByIds(form.methodIds()), form.methodIds(), "methodIds");
    }

    private List<MunicipalGoal> goals(AreaForm form) {
        return known(strategy.goalsByIds(form.goalIds()), form.goalIds(), "goalIds");
    }

    private static <T> List<T> known(List<T> found, Set<Long> ids, String field) {
        if (found.size() != ids.size()) throw new FieldException(field, "priorityarea.unknown-choice");
        return found;
    }
}
