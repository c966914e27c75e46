package se.huddinge.samverkan.principle;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.account.Account;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.organisation.Unit;
import se.huddinge.samverkan.organisation.UnitService;
import se.huddinge.samverkan.principle.PrincipleFilter.Whose;
import se.huddinge.samverkan.project.Project;
import se.huddinge.samverkan.shared.FieldException;
import se.huddinge.samverkan.shared.NotFoundException;
import se.huddinge.samverkan.shared.Once;

/** Questions of principle: raised by anyone who reads, read by all. */
@Service
@Transactional(readOnly = true)
public class PrincipleService {
    private final PrincipleRepository issues;
    private final HearingRepository hearings;
    private final PrincipleTies ties;
    private final PrincipleAccess access;
    private final UnitService units;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PrincipleService(
            PrincipleRepository issues,
            HearingRepository hearings,
            PrincipleTies ties,
            PrincipleAccess access,
            UnitService units,
            ApplicationEventPublisher events,
            Clock clock) {
        this.issues = issues;
        this.hearings = hearings;
        this.ties = ties;
        this.access = access;
        this.units = units;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Everything about one issue, for its page.
     *
     * @param agreements those that who asks may read; so for projects
     * @param movable who asks may take it on
     * @param revisable who asks may put it in other words, or withdraw it
     */
    public record Whole(
            PrincipleIssue issue,
            List<Agreement> agreements,
            List<Project> projects,
            List<Hearing> hearings,
            boolean movable,
            boolean revisable) {
        public boolean isHeard() {
            return hearings.stream().anyMatch(hearing -> hearing.getSaid() != null);
        }
    }

    public Whole whole(Long id) {
        var issue = get(id);
        var tied = ties.readable(issue);
        return new Whole(
                issue,
                tied.agreements(),
                tied.projects(),
                hearings.findByIssueIdOrderByHeldOnAscIdAsc(id),
                access.mayMove(),
                access.mayRevise(issue));
    }

    public PrincipleIssue get(Long id) {
        return issues.findWholeById(id).orElseThrow(() -> new NotFoundException(PrincipleIssue.SUBJECT, id));
    }

    /** For whoever prepares a meeting: those that wait, the longest first. */
    public List<PrincipleRow> open() {
        var filter = PrincipleFilter.open();
        return find(filter, filter.unpaged()).getContent();
    }

    Page<PrincipleRow> find(PrincipleFilter filter, Pageable pageable) {
        return issues.findRows(
                filter.text(),
                filter.standing(),
                filter.is(Whose.OPEN),
                filter.is(Whose.UNREPORTED),
                filter.is(Whose.MINE) ? access.raiser().getId() : null,
                filter.unit(),
                filter.agreement(),
                filter.project(),
                pageable);
    }

    PrincipleForm blank(@Nullable Long agreementId, @Nullable Long projectId) {
        return PrincipleForm.blank(
                access.onlyUnit(),
                agreementId == null ? Set.of() : Set.of(agreementId),
                projectId == null ? Set.of() : Set.of(projectId));
    }

    /** One that whoever asks may put in other words. */
    PrincipleIssue revisable(Long id) {
        var issue = get(id);
        issue.requireOpen();
        access.requireReviser(issue);
        return issue;
    }

    @Once
    public PrincipleIssue raise(PrincipleForm form) {
        return issues.findBySubmissionId(form.submissionId()).orElseGet(() -> {
            var issue = new PrincipleIssue(form, raiser(), LocalDate.now(clock));
            describe(issue, form);
            issues.save(issue);
            events.publishEvent(new PrincipleEvent.Raised(issue.getId()));
            return issue;
        });
    }

    @Transactional
    public void revise(Long id, PrincipleForm form) {
        var issue = revisable(id);
        form.mustMatch(PrincipleForm.of(issue));
        describe(issue, form);
        events.publishEvent(new PrincipleEvent.Revised(id));
    }

    private Account raiser() {
        return access.raiser();
    }

    private void describe(PrincipleIssue issue, PrincipleForm form) {
        issue.describe(form, form.unitId() == null ? null : unit(issue, form.unitId()));
        ties.tie(issue, form);
    }

    /** The unit that it was raised for stays, though it was closed since. */
    private Unit unit(PrincipleIssue issue, Long id) {
        var stood = issue.getUnit();
        if (stood != null && stood.getId().equals(id)) return stood;
        return units.active().stream()
                .filter(unit -> unit.getId().equals(id))
                .findFirst()
                .orElseThrow(() -> new FieldException("unitId", "principle.unknown-choice"));
    }
}
