package se.huddinge.samverkan.agreement;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.shared.Name;
import se.huddinge.samverkan.shared.Subject;

/** What kind of agreement it is; the kinds are data. */
@Entity
public class AgreementType implements Subject {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private int ordinal;

    private Name name;

    protected AgreementType() {}

    @Override
    public String subject() {
        return "agreementtype";
    }

    @Override
    public Long subjectId() {
        return getId();
    }

    public Long getId() {
        return requireNonNull(id);
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

    /** What the history calls it. */
    @Override
    public String toString() {
        return name.nameSv();
    }
}
