package se.huddinge.samverkan.reporting.locked;

import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.shared.Objection;
import se.huddinge.samverkan.shared.Once;
import se.huddinge.samverkan.shared.RefusedException;

/** What happens to a report once it is locked: noted beside it. */
@Service
@Transactional(readOnly = true)
public class Afterwards {
    private final Versions versions;
    private final ApprovalRepository approvals;
    private final PresentationRepository presentations;
    private final ApplicationEventPublisher events;

    Afterwards(
            Versions versions,
            ApprovalRepository approvals,
            PresentationRepository presentations,
            ApplicationEventPublisher events) {
        this.versions = versions;
        this.approvals = approvals;
        this.presentations = presentations;
        this.events = events;
    }

    public Optional<Approval> approval(ReportVersion version) {
        return approvals.findByVersionId(version.getId());
    }

    public List<Presentation> presentations(ReportVersion version) {
        return presentations.findByVersionIdOrderByPresentedOnAscIdAsc(version.getId());
    }

    /** For a page that asks: a version is approved once. */
    ReportVersion approvable(Long roundId, int number) {
        var version = versions.get(roundId, number);
        if (approval(version).isPresent())
            throw new RefusedException(
                    Objection.of("reporting.approved-once", version.getTitle()).linkedTo(version.address()));
        return version;
    }

    @Once
    public void approve(Long roundId, int number, ApprovalForm form) {
        var version = versions.get(roundId, number);
        var there = approval(version);
        if (there.isPresent() && there.get().isOf(form)) return;
        approvals.save(new Approval(approvable(roundId, number), form));
        events.publishEvent(new ReportEvent.Approved(roundId));
    }

    @Once
    public void present(Long roundId, int number, PresentationForm form) {
        if (presentations.existsBySubmissionId(form.submissionId())) return;
        presentations.save(new Presentation(versions.get(roundId, number), form));
        events.publishEvent(new ReportEvent.Presented(roundId));
    }
}
