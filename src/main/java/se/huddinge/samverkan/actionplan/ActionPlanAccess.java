package se.huddinge.samverkan.actionplan;

import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.organisation.Readers;
import se.huddinge.samverkan.organisation.Unit;

/** Who may write a plan (R11): the coordinator all, a contact person her own unit's. All who read may read them. */
@Component
class ActionPlanAccess {
    private final Readers readers;

    ActionPlanAccess(Readers readers) {
        this.readers = readers;
    }

    boolean mayWrite(Long unitId) {
        var reader = readers.current();
        return reader.everything() || reader.unitIds().contains(unitId);
    }

    void requireWritable(ActionPlan plan) {
        if (!mayWrite(plan.getUnit().getId())) throw new AccessDeniedException("actionplan");
    }

    List<Unit> writable(List<Unit> units) {
        return units.stream().filter(unit -> mayWrite(unit.getId())).toList();
    }
}
