package se.huddinge.samverkan.finding;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.academy.AcademyRow;
import se.huddinge.samverkan.academy.AcademyService;
import se.huddinge.samverkan.organisation.Unit;
import se.huddinge.samverkan.project.listing.ProjectList;
import se.huddinge.samverkan.project.listing.ProjectRow;

/** What the form offers to choose from. */
@Component
class FindingChoices {
    private final FindingAccess access;
    private final AcademyService academies;
    private final ProjectList projects;

    FindingChoices(FindingAccess access, AcademyService academies, ProjectList projects) {
        this.access = access;
        this.academies = academies;
        this.projects = projects;
    }

    /** Her own, and the one that told of the finding, though it was closed since. */
    public List<Unit> units(@Nullable Finding finding) {
        var own = access.ownUnits();
        if (finding == null) return own;
        var told = finding.getUnit();
        return own.stream().anyMatch(unit -> unit.getId().equals(told.getId()))
                ? own
                : Stream.concat(own.stream(), Stream.of(told)).toList();
    }

    public List<AcademyRow> academies() {
        return academies.options();
    }

    public List<ProjectRow> projects() {
        return projects.everyOption();
    }

    public Evidence[] evidences() {
        return Evidence.values();
    }
}
