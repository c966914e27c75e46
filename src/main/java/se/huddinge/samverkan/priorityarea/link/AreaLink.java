package se.huddinge.samverkan.priorityarea.link;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.activity.Activity;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.priorityarea.LinkKind;
import se.huddinge.samverkan.priorityarea.PriorityArea;
import se.huddinge.samverkan.project.Project;
import se.huddinge.samverkan.shared.Derived;
import se.huddinge.samverkan.shared.Subject;

/** That something lives in an area. The history says of which kind it is: not all who read the area may know what it is. */
@Entity
@Table(name = "priorityarea_link")
public class AreaLink implements Subject {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private @Nullable Long version;

    @Column(updatable = false)
    private UUID submissionId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    private PriorityArea area;

    @Enumerated(EnumType.STRING)
    private LinkKind kind;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(updatable = false)
    private @Nullable Agreement agreement;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(updatable = false)
    private @Nullable Project project;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(updatable = false)
    private @Nullable Activity activity;

    @Derived
    private LocalDate linkedOn;

    protected AreaLink() {}

    private AreaLink(UUID submissionId, PriorityArea area, LinkKind kind, LocalDate today) {
        this.submissionId = submissionId;
        this.area = area;
        this.kind = kind;
        this.linkedOn = today;
    }

    static AreaLink of(UUID submissionId, PriorityArea area, Agreement agreement, LocalDate today) {
        var link = new AreaLink(submissionId, area, LinkKind.AGREEMENT, today);
        link.agreement = agreement;
        return link;
    }

    static AreaLink of(UUID submissionId, PriorityArea area, Project project, LocalDate today) {
        var link = new AreaLink(submissionId, area, LinkKind.PROJECT, today);
        link.project = project;
        return link;
    }

    static AreaLink of(UUID submissionId, PriorityArea area, Activity activity, LocalDate today) {
        var link = new AreaLink(submissionId, area, LinkKind.ACTIVITY, today);
        link.activity = activity;
        return link;
    }

    @Override
    public String subject() {
        return PriorityArea.SUBJECT;
    }

    @Override
    public Long subjectId() {
        return area.getId();
    }

    public Long getId() {
        return requireNonNull(id);
    }

    public @Nullable Long getVersion() {
        return version;
    }

    public PriorityArea getArea() {
        return area;
    }

    public LinkKind getKind() {
        return kind;
    }

    /** Of the agreement, the project or the activity. */
    public Long getRecordId() {
        if (agreement != null) return agreement.getId();
        return project != null ? project.getId() : requireNonNull(activity).getId();
    }

    /** What the history calls it. */
    @Override
    public String toString() {
        return kind.name();
    }
}
