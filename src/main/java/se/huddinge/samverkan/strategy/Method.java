package se.huddinge.samverkan.strategy;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.shared.Name;
import se.huddinge.samverkan.shared.Subject;

/** One way in which the strategy is to be carried out. */
@Entity
public class Method implements Subject {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    private StrategyVersion strategyVersion;

    private int ordinal;

    private Name name;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Passage passage;

    protected Method() {}

    Method(int ordinal, Name name, Passage passage) {
        this.strategyVersion = passage.getStrategyVersion();
        this.ordinal = ordinal;
        this.name = name;
        this.passage = passage;
    }

    Method copyTo(Passage passage) {
        return new Method(ordinal, name, passage);
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
