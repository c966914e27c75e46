package se.huddinge.samverkan.meeting.planning;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.academy.Academy;
import se.huddinge.samverkan.academy.AcademyRow;
import se.huddinge.samverkan.academy.AcademyService;
import se.huddinge.samverkan.meeting.MeetingAccess;
import se.huddinge.samverkan.organisation.Unit;
import se.huddinge.samverkan.shared.FieldException;

/** What the form offers to choose from. */
@Component
class PlanChoices {
    private final MeetingAccess access;
    private final AcademyService academies;

    PlanChoices(MeetingAccess access, AcademyService academies) {
        this.access = access;
        this.academies = academies;
    }

    public List<Unit> units() {
        return access.ownUnits();
    }

    public List<AcademyRow> academies() {
        return academies.options();
    }

    public Repeat[] repeats() {
        return Repeat.values();
    }

    /** Where she begins: the only unit she writes for. */
    @Nullable
    Long home() {
        var own = units();
        return own.size() == 1 ? own.get(0).getId() : null;
    }

    @Nullable
    Academy academy(@Nullable Long id) {
        if (id == null) return null;
        return academies.sharing(Set.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> new FieldException("academyId", "meeting.unknown-choice"));
    }
}
