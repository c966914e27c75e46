package se.huddinge.samverkan.activity;

import static java.util.Objects.requireNonNull;
import static se.huddinge.samverkan.shared.Elements.become;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Version;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.shared.Name;
import se.huddinge.samverkan.shared.Subject;
import se.huddinge.samverkan.strategy.Method;
import se.huddinge.samverkan.strategy.Purpose;

/** What kind of activity it is: which questions it asks, and what it is proposed to serve in the strategy. */
@Entity
public class ActivityKind implements Subject {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private @Nullable Long version;

    @Column(updatable = false)
    private UUID submissionId;

    @Column(updatable = false)
    private int ordinal;

    private Name name;

    private boolean trainingAsked;

    private boolean entrepreneurshipAsked;

    /** Such an activity is a meeting with the academy (S42). */
    @Column(name = "contact")
    private boolean meetsAcademy;

    private boolean offered = true;

    @ManyToMany
    @JoinTable(
            name = "activity_kind_purpose",
            joinColumns = @JoinColumn(name = "kind_id"),
            inverseJoinColumns = @JoinColumn(name = "purpose_id"))
    private Set<Purpose> proposedPurposes = new HashSet<>();

    @ManyToMany
    @JoinTable(
            name = "activity_kind_method",
            joinColumns = @JoinColumn(name = "kind_id"),
            inverseJoinColumns = @JoinColumn(name = "method_id"))
    private Set<Method> proposedMethods = new HashSet<>();

    protected ActivityKind() {}

    public ActivityKind(UUID submissionId, int ordinal, Name name) {
        this.submissionId = submissionId;
        this.ordinal = ordinal;
        this.name = name;
    }

    public void rename(Name name) {
        this.name = name;
    }

    /** Which groups of questions it asks beside those that every activity has. */
    public void ask(boolean training, boolean entrepreneurship) {
        trainingAsked = training;
        entrepreneurshipAsked = entrepreneurship;
    }

    /** Whether such an activity is a meeting with the academy. */
    public void meet(boolean meetsAcademy) {
        this.meetsAcademy = meetsAcademy;
    }

    public void propose(Collection<Purpose> purposes, Collection<Method> methods) {
        become(proposedPurposes, purposes);
        become(proposedMethods, methods);
    }

    /** Whether it can be chosen for more activities; those that have it keep it. */
    public void offer(boolean offered) {
        this.offered = offered;
    }

    @Override
    public String subject() {
        return "activitykind";
    }

    @Override
    public Long subjectId() {
        return getId();
    }

    public Long getId() {
        return requireNonNull(id);
    }

    public @Nullable Long getVersion() {
        return version;
    }

    public int getOrdinal() {
        return ordinal;
    }

    public String getName() {
        return name.read();
    }

    public Name getNames() {
        return name;
    }

    /** Whether it is about what the municipality's own staff learn (S32). */
    public boolean isTraining() {
        return trainingAsked;
    }

    /** Whether it is about companies that come out of an academy (S29). */
    public boolean isEntrepreneurship() {
        return entrepreneurshipAsked;
    }

    public boolean isMeetsAcademy() {
        return meetsAcademy;
    }

    public boolean isOffered() {
        return offered;
    }

    public List<Purpose> getProposedPurposes() {
        return proposedPurposes.stream()
                .sorted(Comparator.comparing(Purpose::getOrdinal))
                .toList();
    }

    public List<Method> getProposedMethods() {
        return proposedMethods.stream()
                .sorted(Comparator.comparing(Method::getOrdinal))
                .toList();
    }

    /** What the history calls it. */
    @Override
    public String toString() {
        return name.nameSv();
    }
}
