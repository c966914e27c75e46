package se.huddinge.samverkan.finding;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.academy.Academy;
import se.huddinge.samverkan.academy.AcademyService;
import se.huddinge.samverkan.organisation.Unit;
import se.huddinge.samverkan.project.Project;
import se.huddinge.samverkan.project.ProjectService;
import se.huddinge.samverkan.shared.FieldException;
import se.huddinge.samverkan.shared.NotFoundException;
import se.huddinge.samverkan.shared.Once;

/** What research and experience have found. */
@Service
@Transactional(readOnly = true)
public class FindingService {
    private final FindingRepository findings;
    private final AcademyService academies;
    private final ProjectService projects;
    private final FindingAccess access;
    private final ApplicationEventPublisher events;

    FindingService(
            FindingRepository findings,
            AcademyService academies,
            ProjectService projects,
            FindingAccess access,
            ApplicationEventPublisher events) {
        this.findings = findings;
        this.academies = academies;
        this.projects = projects;
        this.access = access;
        this.events = events;
    }

    /** One finding, for its page; the project it comes from stands there if who asks may read it. */
    public record Whole(Finding finding, @Nullable Project project, boolean writable) {}

    public Whole whole(Long id) {
        var finding = get(id);
        return new Whole(
                finding, readable(finding), access.mayWrite(finding.getUnit().getId()));
    }

    public Finding get(Long id) {
        return findings.findWholeById(id).orElseThrow(() -> new NotFoundException("finding", id));
    }

    Page<FindingRow> find(FindingFilter filter, Pageable pageable) {
        return findings.findRows(
                filter.text(),
                filter.academy(),
                filter.evidence(),
                filter.unit(),
                filter.answer(),
                filter.by(),
                filter.from(),
                filter.to(),
                filter.purpose(),
                filter.method(),
                filter.goal(),
                pageable);
    }

    /** How many the unit has told of that were found some day between the two, both included. */
    public long told(Long unitId, LocalDate from, LocalDate to) {
        return findings.countByUnitIdAndFoundOnBetween(unitId, from, to);
    }

    Finding writable(Long id) {
        var finding = get(id);
        access.requireWritable(finding);
        return finding;
    }

    @Once
    public Finding register(FindingForm form) {
        check(form);
        return findings.findBySubmissionId(form.submissionId()).orElseGet(() -> {
            var finding = findings.save(
                    new Finding(form, academy(form), project(form.projectId(), null), access.own(form.unitId())));
            events.publishEvent(new FindingEvent.Registered(finding.getId()));
            return finding;
        });
    }

    @Transactional
    public void revise(Long id, FindingForm form) {
        var finding = writable(id);
        form.mustMatch(FindingForm.of(finding));
        check(form);
        finding.describe(form, academy(form), project(form.projectId(), finding), unit(form.unitId(), finding));
        events.publishEvent(new FindingEvent.Revised(id));
    }

    private static void check(FindingForm form) {
        if (Doi.isBroken(form.link())) throw new FieldException("link", "finding.broken-doi");
    }

    private Academy academy(FindingForm form) {
        return academies.sharing(Set.of(form.academyId())).stream()
                .findFirst()
                .orElseThrow(() -> new FieldException("academyId", "finding.unknown-choice"));
    }

    /** What the writer may not read, she can neither choose nor take away. */
    private @Nullable Project project(@Nullable Long id, @Nullable Finding finding) {
        var stood = finding == null ? null : finding.getProject();
        if (finding != null && stood != null && (stood.getId().equals(id) || readable(finding) == null)) return stood;
        if (id == null) return null;
        return projects.find(id).orElseThrow(() -> new FieldException("projectId", "finding.unknown-choice"));
    }

    private @Nullable Project readable(Finding finding) {
        var project = finding.getProject();
        return project == null ? null : projects.findAligned(project.getId()).orElse(null);
    }

    /** The unit that told of it stays, though it was closed since. */
    private Unit unit(Long id, Finding finding) {
        return finding.getUnit().getId().equals(id) ? finding.getUnit() : access.own(id);
    }
}
