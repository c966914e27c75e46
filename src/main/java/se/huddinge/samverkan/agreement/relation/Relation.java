package se.huddinge.samverkan.agreement.relation;

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
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.organisation.Unit;
import se.huddinge.samverkan.shared.Subject;

/**
 * One agreement stands to another. Which other is not in the history: who may read the one may not know of the other.
 */
@Entity
@Table(name = "agreement_relation")
class Relation implements Subject {
    enum Kind {
        UNDER,
        REPLACES
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    private Agreement agreement;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private Kind kind;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    private Agreement other;

    private boolean inheritsResponsible;

    private boolean inheritsOwner;

    private boolean inheritsParticipants;

    protected Relation() {}

    Relation(Agreement agreement, Kind kind, Agreement other) {
        this.agreement = agreement;
        this.kind = kind;
        this.other = other;
    }

    /** What nobody has said is the framework's; what is the same follows it from now on. */
    void inherit() {
        agreement.placeWith(
                agreement.getResponsible() == null ? other.getResponsible() : agreement.getResponsible(),
                agreement.getOwner() == null ? other.getOwner() : agreement.getOwner(),
                agreement.getParticipants().isEmpty() ? other.getParticipants() : agreement.getParticipants());
        compare();
    }

    /** What was changed is its own; what was made the same again is inherited again. */
    void compare() {
        inheritsResponsible = Objects.equals(agreement.getResponsible(), other.getResponsible());
        inheritsOwner = Objects.equals(agreement.getOwner(), other.getOwner());
        inheritsParticipants = same(agreement.getParticipants(), other.getParticipants());
    }

    /** @return whether anything changed */
    boolean follow() {
        var responsible = inheritsResponsible ? other.getResponsible() : agreement.getResponsible();
        var owner = inheritsOwner ? other.getOwner() : agreement.getOwner();
        var participants = inheritsParticipants ? other.getParticipants() : agreement.getParticipants();
        var followed = !Objects.equals(responsible, agreement.getResponsible())
                || !Objects.equals(owner, agreement.getOwner())
                || !same(participants, agreement.getParticipants());
        agreement.placeWith(responsible, owner, participants);
        return followed;
    }

    private static boolean same(List<Unit> some, Collection<Unit> others) {
        return Set.copyOf(some).equals(Set.copyOf(others));
    }

    @Override
    public String subject() {
        return agreement.subject();
    }

    @Override
    public Long subjectId() {
        return agreement.getId();
    }

    public Long getId() {
        return requireNonNull(id);
    }

    Agreement agreement() {
        return agreement;
    }

    Kind kind() {
        return kind;
    }

    Agreement other() {
        return other;
    }
}
