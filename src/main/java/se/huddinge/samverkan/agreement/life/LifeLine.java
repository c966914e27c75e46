package se.huddinge.samverkan.agreement.life;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.agreement.State;
import se.huddinge.samverkan.agreement.Status;
import se.huddinge.samverkan.agreement.life.Stage.Name;
import se.huddinge.samverkan.agreement.life.Stage.Place;

/** An agreement's whole life at a glance: what is done, where it stands, what comes. Pure: from steps and dates. */
final class LifeLine {
    private static final Map<Status, Name> ON_ITS_WAY = new EnumMap<>(Map.of(
            Status.DRAFT, Name.DRAFT,
            Status.IN_PREPARATION, Name.PREPARATION,
            Status.DECIDED, Name.DECISION,
            Status.FOR_SIGNATURE, Name.SIGNING));

    private final Agreement agreement;
    private final State state;
    private final Map<Status, Step> taken = new EnumMap<>(Status.class);
    private final List<Stage> stages = new ArrayList<>();

    private LifeLine(Agreement agreement, State state, List<Step> trail) {
        this.agreement = agreement;
        this.state = state;
        trail.forEach(this::take);
    }

    static List<Stage> of(Agreement agreement, State state, List<Step> trail) {
        var line = new LifeLine(agreement, state, trail);
        line.draw();
        return List.copyOf(line.stages);
    }

    /** Coming back to a step leaves those after it undone. */
    private void take(Step step) {
        taken.keySet().removeIf(later -> later.compareTo(step.getStatus()) > 0);
        taken.put(step.getStatus(), step);
    }

    private void draw() {
        var begunHere = taken.containsKey(Status.DRAFT);
        if (begunHere) ON_ITS_WAY.forEach(this::onItsWay);
        if (isGivenUp()) stages.add(closed());
        else inForce(begunHere);
        next();
    }

    private void onItsWay(Status status, Name name) {
        var step =
                name == Name.SIGNING && taken.containsKey(Status.SIGNED) ? taken.get(Status.SIGNED) : taken.get(status);
        var current = agreement.getStatus() == status;
        if (step == null && (isGivenUp() || !isAhead(status))) return;
        stages.add(new Stage(name, place(step, current), step == null ? null : step.getDay(), step));
    }

    private boolean isGivenUp() {
        return agreement.getStatus().compareTo(Status.ENDED) > 0;
    }

    private boolean isAhead(Status status) {
        return agreement.getStatus().compareTo(status) < 0 && Steps.isExpected(agreement, status);
    }

    private static Place place(@Nullable Step step, boolean current) {
        if (current) return Place.CURRENT;
        if (step == null) return Place.AHEAD;
        return step.isSkipped() ? Place.SKIPPED : Place.DONE;
    }

    private void inForce(boolean begunHere) {
        var signed = taken.get(Status.SIGNED);
        if (!begunHere) stages.add(new Stage(Name.SIGNING, Place.DONE, agreement.getSignedOn(), signed));
        var ended = Optional.ofNullable(taken.get(Status.ENDED));
        stages.add(new Stage(Name.FORCE, force(), agreement.getTerm().firstDay(), null));
        var lastDay =
                ended.map(Step::getDay).or(() -> agreement.course().finalEnd()).orElse(null);
        stages.add(new Stage(Name.END, ended.isPresent() ? Place.CURRENT : Place.AHEAD, lastDay, ended.orElse(null)));
    }

    private Place force() {
        if (state == State.ENDED || state == State.LAPSED) return Place.DONE;
        return agreement.getStatus() == Status.SIGNED ? Place.CURRENT : Place.AHEAD;
    }

    private Stage closed() {
        var step = taken.get(agreement.getStatus());
        var name = state == State.ANNULLED ? Name.ANNULLED : Name.ABORTED;
        return new Stage(name, Place.CURRENT, step == null ? null : step.getDay(), step);
    }

    /** The one that follows stands out, when it is somebody's turn. */
    private void next() {
        if (state == State.IN_FORCE || state == State.NOT_YET) return;
        for (int i = 0; i < stages.size(); i++)
            if (stages.get(i).place() == Place.AHEAD) {
                stages.set(i, stages.get(i).at(Place.NEXT));
                return;
            }
    }
}
