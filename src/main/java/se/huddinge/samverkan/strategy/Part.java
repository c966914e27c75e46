package se.huddinge.samverkan.strategy;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.shared.Name;
import se.huddinge.samverkan.shared.Subject;

/** What a passage of the strategy means to the program: named, in order, and pointing to the words it comes from. */
@MappedSuperclass
public abstract class Part implements Subject {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(updatable = false)
    private @Nullable UUID submissionId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    private StrategyVersion strategyVersion;

    private int ordinal;

    @Embedded
    private Name name;

    /** It is never shown without its words: they come in the same statement. */
    @ManyToOne(fetch = FetchType.EAGER, optional = false)
    private Passage passage;

    protected Part() {}

    Part(@Nullable UUID submissionId, int ordinal, Name name, Passage passage) {
        this.submissionId = submissionId;
        this.strategyVersion = passage.getStrategyVersion();
        this.ordinal = ordinal;
        this.name = name;
        this.passage = passage;
    }

    void revise(int ordinal, Name name, Passage passage) {
        this.ordinal = ordinal;
        this.name = name;
        this.passage = passage;
    }

    @Override
    public String subject() {
        return strategyVersion.subject();
    }

    @Override
    public Long subjectId() {
        return strategyVersion.getId();
    }

    public Long getId() {
        return requireNonNull(id);
    }

    public StrategyVersion getStrategyVersion() {
        return strategyVersion;
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

    public Passage getPassage() {
        return passage;
    }

    /** What the history calls it. */
    @Override
    public String toString() {
        return name.nameSv();
    }
}
