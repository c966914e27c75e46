package se.huddinge.samverkan.watch.reminder;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.organisation.OnDuty.Watcher;
import se.huddinge.samverkan.organisation.Position;
import se.huddinge.samverkan.watch.Due;

/** Who is asked: the position itself, else the unit's contact person, else the coordinator, else who leads the unit. */
record Recipients(List<Watcher> onDuty) {
    List<Watcher> responsible(Due due) {
        return Stream.of(position(due.positionId()), of(Position.Kind.CONTACT_PERSON, due.homeId()), coordinators(due))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    List<Watcher> coordinators(Due due) {
        var found = onDuty.stream()
                .filter(watcher -> watcher.kind() == Position.Kind.COORDINATOR)
                .toList();
        return found.isEmpty() ? heads(due) : found;
    }

    List<Watcher> heads(Due due) {
        return of(Position.Kind.HEAD, due.homeId());
    }

    private List<Watcher> position(@Nullable Long positionId) {
        return onDuty.stream()
                .filter(watcher -> watcher.positionId().equals(positionId))
                .toList();
    }

    private List<Watcher> of(Position.Kind kind, @Nullable Long unitId) {
        return onDuty.stream()
                .filter(watcher -> watcher.kind() == kind && watcher.unitId().equals(unitId))
                .toList();
    }
}
