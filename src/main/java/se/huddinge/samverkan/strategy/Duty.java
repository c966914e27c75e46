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

/** What the strategy asks somebody to do. */
@Entity
public class Duty implements Subject {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    private StrategyVersion strategyVersion;

    private int ordinal;

    private Name name;

    private String bearer;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Passage passage;

    protected Duty() {}

    Duty(int ordinal, Name name, String bearer, Passage passage) {
        this.strategyVersion = passage.getStrategyVersion();
        this.ordinal = ordinal;
        this.name = name;
        this.bearer = bearer;
        this.passage = passage;
    }

    Duty copyTo(Passage passage) {
        return new Duty(ordinal, name, bearer, passage);
    }

    void revise(int ordinal, Name name, String bearer, Passage passage) {
        this.ordinal = ordinal;
        this.name = name;
        this.bearer = bearer;
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

    /** Who is to do it, in the strategy's own words. */
    public String getBearer() {
        return bearer;
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
