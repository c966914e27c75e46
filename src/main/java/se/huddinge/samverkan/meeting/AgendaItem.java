package se.huddinge.samverkan.meeting;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.academy.Academy;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.body.Body;
import se.huddinge.samverkan.idea.Idea;
import se.huddinge.samverkan.organisation.Unit;
import se.huddinge.samverkan.principle.PrincipleIssue;
import se.huddinge.samverkan.priorityarea.PriorityArea;
import se.huddinge.samverkan.project.Project;
import se.huddinge.samverkan.shared.Objection;
import se.huddinge.samverkan.shared.RefusedException;
import se.huddinge.samverkan.shared.Subject;

/** Something to talk about: on the agenda of a meeting, or waiting for one. */
@Entity
@Table(name = "meeting_item")
public class AgendaItem implements Subject {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private @Nullable Long version;

    @Column(updatable = false)
    private UUID submissionId;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Meeting meeting;

    /** Whose it is while it waits. */
    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Unit unit;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Body body;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Academy academy;

    private int ordinal;

    private String title;

    private @Nullable String presenter;

    private @Nullable Integer minutes;

    private @Nullable String background;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Agreement agreement;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Project project;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable PrincipleIssue principle;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Idea idea;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "priorityarea_id")
    private @Nullable PriorityArea area;

    private @Nullable String secrecyBasis;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(updatable = false)
    private @Nullable AgendaItem carriedFrom;

    protected AgendaItem() {}

    public AgendaItem(UUID submissionId, Meeting meeting, int ordinal, String title) {
        meeting.requireOpen();
        this.submissionId = submissionId;
        this.meeting = meeting;
        this.ordinal = ordinal;
        this.title = title;
    }

    public AgendaItem(UUID submissionId, Unit unit, @Nullable Body body, @Nullable Academy academy, String title) {
        this.submissionId = submissionId;
        this.unit = unit;
        this.body = body;
        this.academy = academy;
        this.title = title;
    }

    /** The same, waiting for the next meeting with those who met. */
    public AgendaItem carriedOver() {
        var from = requireNonNull(meeting);
        var next = new AgendaItem(UUID.randomUUID(), from.getUnit(), from.getBody(), from.getAcademy(), title);
        next.presenter = presenter;
        next.minutes = minutes;
        next.background = background;
        next.concern(getAbout());
        next.secrecyBasis = secrecyBasis;
        next.carriedFrom = this;
        return next;
    }

    public void describe(
            String title,
            @Nullable String presenter,
            @Nullable Integer minutes,
            @Nullable String background,
            @Nullable String secrecyBasis) {
        requireOpen();
        this.title = title;
        this.presenter = presenter;
        this.minutes = minutes;
        this.background = background;
        this.secrecyBasis = secrecyBasis;
    }

    public void concern(About about) {
        requireOpen();
        agreement = about.agreement();
        project = about.project();
        principle = about.principle();
        idea = about.idea();
        area = about.area();
    }

    public void place(int ordinal) {
        requireOpen();
        this.ordinal = ordinal;
    }

    /** It waits no longer. */
    public void takeUp(Meeting meeting, int ordinal) {
        if (this.meeting != null)
            throw new RefusedException(
                    Objection.of("meeting.waits-no-longer", title).linkedTo(this.meeting.address()));
        meeting.requireOpen();
        this.meeting = meeting;
        this.ordinal = ordinal;
        this.unit = null;
        this.body = null;
        this.academy = null;
    }

    public void requireOpen() {
        if (meeting != null) meeting.requireOpen();
    }

    public boolean isSecret() {
        return secrecyBasis != null;
    }

    public String address() {
        // What waits is read where it was left.
        return meeting == null ? requireNonNull(carriedFrom).address() : meeting.address() + "/punkter/" + id;
    }

    @Override
    public String subject() {
        return meeting == null ? "agendaitem" : meeting.subject();
    }

    @Override
    public Long subjectId() {
        return meeting == null ? getId() : meeting.getId();
    }

    public Long getId() {
        return requireNonNull(id);
    }

    public @Nullable Long getVersion() {
        return version;
    }

    public @Nullable Meeting getMeeting() {
        return meeting;
    }

    public @Nullable Unit getUnit() {
        return unit;
    }

    public @Nullable Body getBody() {
        return body;
    }

    public @Nullable Academy getAcademy() {
        return academy;
    }

    public int getOrdinal() {
        return ordinal;
    }

    public String getTitle() {
        return title;
    }

    /** What it is called among others. */
    public String getName() {
        return title;
    }

    public @Nullable String getPresenter() {
        return presenter;
    }

    public @Nullable Integer getMinutes() {
        return minutes;
    }

    public @Nullable String getBackground() {
        return background;
    }

    public About getAbout() {
        return new About(agreement, project, principle, idea, area);
    }

    /** The question that all may know is talked about. */
    @Nullable
    Long openQuestion() {
        return principle == null || isSecret() ? null : principle.getId();
    }

    public @Nullable String getSecrecyBasis() {
        return secrecyBasis;
    }

    /** What the history calls it. */
    @Override
    public String toString() {
        return title;
    }
}
