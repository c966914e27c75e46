package se.huddinge.samverkan.project;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.shared.NotFoundException;

/** Reads projects, for the pages that show them and for other floors; never one that the reader may not know of. */
@Service
@Transactional(readOnly = true)
public class ProjectService {
    private final ProjectRepository projects;
    private final MilestoneRepository milestones;
    private final ProjectAccess access;
    private final AgreementsInForce agreements;
    private final Clock clock;

    ProjectService(
            ProjectRepository projects,
            MilestoneRepository milestones,
            ProjectAccess access,
            AgreementsInForce agreements,
            Clock clock) {
        this.projects = projects;
        this.milestones = milestones;
        this.access = access;
        this.agreements = agreements;
        this.clock = clock;
    }

    /**
     * Everything known here about one project, for its page.
     *
     * @param readable the agreements that who asks may read
     * @param informal under way, and under no agreement that gäller today: also when the agreement ended first (R4)
     */
    public record Whole(
            Project project,
            List<Stage> stages,
            List<Milestone> milestones,
            List<Agreement> readable,
            boolean informal,
            boolean benefitDue,
            boolean writable) {}

    public Whole whole(Long id) {
        var project = loaded(get(id));
        var standing = agreements.of(project.getAgreements());
        return new Whole(
                project,
                Stage.of(project),
                milestones.findByProjectIdOrderByDueAscIdAsc(id),
                standing.readable(),
                project.getStatus().isStarted() && !standing.inForce(),
                project.isBenefitDue(LocalDate.now(clock)),
                access.mayOwn(project.getUnit().getId()));
    }

    public Project get(Long id) {
        var project = projects.findWholeById(id).orElseThrow(() -> new NotFoundException("project", id));
        access.requireReadable(project);
        return project;
    }

    /** For whoever names one in a form; what may not be read is not found. */
    public Optional<Project> find(Long id) {
        return access.isReadable(id) ? projects.findWholeById(id) : Optional.empty();
    }

    /** The same, with what it serves. */
    public Optional<Project> findAligned(Long id) {
        return find(id).map(this::loaded);
    }

    /** Who may read it and not write it is told so (403), not that it does not exist. */
    public Project writable(Long id) {
        var project = get(id);
        access.requireWritable(project);
        return project;
    }

    /** For a form about what it goes through. */
    public Project shown(Long id) {
        return loaded(writable(id));
    }

    /** For a form about what it says. */
    public Project revisable(Long id) {
        var project = writable(id);
        project.requireOpen();
        return loaded(project);
    }

    /** For who adds or changes a part of it: the whole gets a new version. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Project raisingVersion(Long id) {
        access.requireReadable(id);
        var project = projects.findRaisingVersionById(id).orElseThrow(() -> new NotFoundException("project", id));
        access.requireWritable(project);
        project.requireOpen();
        return project;
    }

    /** With all that a page shows, so that it can be shown when the transaction is over. */
    private Project loaded(Project project) {
        return projects.findAlignedById(project.getId()).orElse(project);
    }
}
