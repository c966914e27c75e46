package se.huddinge.samverkan.finding;

import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.organisation.Readers;
import se.huddinge.samverkan.organisation.Unit;
import se.huddinge.samverkan.organisation.UnitService;
import se.huddinge.samverkan.shared.FieldException;

/** Who may write (R11): the coordinator all, a contact person for her own unit. All who read may read findings. */
@Component
class FindingAccess {
    private final Readers readers;
    private final UnitService units;

    FindingAccess(Readers readers, UnitService units) {
        this.readers = readers;
        this.units = units;
    }

    boolean mayWrite(Long unitId) {
        var reader = readers.current();
        return reader.everything() || reader.unitIds().contains(unitId);
    }

    void requireWritable(Finding finding) {
        if (!mayWrite(finding.getUnit().getId())) throw new AccessDeniedException("finding");
    }

    List<Unit> ownUnits() {
        return units.active().stream().filter(unit -> mayWrite(unit.getId())).toList();
    }

    Unit own(Long id) {
        return ownUnits().stream()
                .filter(unit -> unit.getId().equals(id))
                .findFirst()
                .orElseThrow(() -> new FieldException("unitId", "finding.not-your-unit"));
    }
}
