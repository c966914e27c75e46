package se.huddinge.samverkan.activity;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.account.CurrentUser;
import se.huddinge.samverkan.account.Role;
import se.huddinge.samverkan.organisation.Position;
import se.huddinge.samverkan.organisation.Positions;
import se.huddinge.samverkan.organisation.Post;
import se.huddinge.samverkan.organisation.Readers;
import se.huddinge.samverkan.organisation.Unit;
import se.huddinge.samverkan.organisation.UnitService;
import se.huddinge.samverkan.shared.FieldException;

/** Who may write an activity (R11); every one is open to read for all who read. */
@Component
public class ActivityAccess {
    private final CurrentUser user;
    private final Readers readers;
    private final Positions positions;
    private final UnitService units;

    ActivityAccess(CurrentUser user, Readers readers, Positions positions, UnitService units) {
        this.user = user;
        this.readers = readers;
        this.positions = positions;
        this.units = units;
    }

    public void requireWritable(Activity activity) {
        if (!isWritable(activity)) throw new AccessDeniedException("activity");
    }

    /** The coordinator writes all; a contact person what her own unit does. */
    public boolean isWritable(Activity activity) {
        return isCoordinator() || ownUnitIds().contains(activity.getUnit().getId());
    }

    /** Who answers for the next step may say that it is done, whosever activity it came from. */
    public boolean isAnswerable(Activity activity) {
        var step = activity.getNextStep();
        var position = step == null ? null : step.position();
        return isWritable(activity)
                || position != null && ownUnitIds().contains(position.getUnit().getId());
    }

    public void requireAnswerable(Activity activity) {
        if (!isAnswerable(activity)) throw new AccessDeniedException("activity");
    }

    /** A participating unit adds its own figures (R11); the leading one may for all. */
    public boolean isCountable(Activity activity, Unit unit) {
        return isWritable(activity) || ownUnitIds().contains(unit.getId());
    }

    public void requireCountable(Activity activity, Unit unit) {
        if (!isCountable(activity, unit)) throw new AccessDeniedException("activity");
    }

    /** Who stopped holding the position while the form was open is refused, and keeps her text on the page that says so. */
    public void requireWriter() {
        if (!isCoordinator() && ownUnitIds().isEmpty()) throw new AccessDeniedException("contact person");
    }

    /** One of the units she writes for. */
    public Unit unit(Long id, String field) {
        requireWriter();
        if (!isCoordinator() && !ownUnitIds().contains(id)) throw new FieldException(field, "activity.not-your-unit");
        return units.byIds(List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> new FieldException(field, "activity.unknown-choice"));
    }

    /** The units she writes for. */
    public List<Unit> units() {
        return isCoordinator() ? units.active() : units.byIds(ownUnitIds());
    }

    /** Where she begins: her own unit, if she has one. */
    public @Nullable Long home() {
        return ownUnitIds().stream()
                .findFirst()
                .orElseGet(
                        () -> readers.current().unitIds().stream().findFirst().orElse(null));
    }

    /** What answers for the unit's activities: its contact person's position, whoever writes. */
    public @Nullable Position answering(Unit unit) {
        return positions.ofUnit(unit.getId()).stream()
                .map(Post::position)
                .filter(position -> position.getKind() == Position.Kind.CONTACT_PERSON)
                .findFirst()
                .orElse(null);
    }

    private boolean isCoordinator() {
        return user.has(Role.COORDINATOR);
    }

    private Set<Long> ownUnitIds() {
        return readers.unitsAs(Position.Kind.CONTACT_PERSON);
    }
}
