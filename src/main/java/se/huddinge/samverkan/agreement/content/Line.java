package se.huddinge.samverkan.agreement.content;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.shared.Subject;

/** One thing that an agreement lists. Its kinds have tables of their own and are read in one question. */
@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
public abstract class Line implements Subject {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "agreement_line_id")
    @SequenceGenerator(name = "agreement_line_id", sequenceName = "agreement_line_id", allocationSize = 1)
    private @Nullable Long id;

    @Column(updatable = false)
    private UUID submissionId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    private Agreement agreement;

    private String what;

    protected Line() {}

    Line(UUID submissionId, Agreement agreement, String what) {
        this.submissionId = submissionId;
        this.agreement = agreement;
        this.what = what;
    }

    void say(String what) {
        this.what = what;
    }

    /** Whether it is this party's. */
    abstract boolean isOf(Long partyId);

    /** Under the agreement's address. */
    abstract String path();

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

    public String getAddress() {
        return "/avtal/" + agreement.getId() + path() + "/" + id;
    }

    public String getWhat() {
        return what;
    }

    /** What the history calls it. */
    @Override
    public String toString() {
        return what;
    }
}
