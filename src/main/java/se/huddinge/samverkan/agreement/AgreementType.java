package se.huddinge.samverkan.agreement;

import static java.util.Objects.requireNonNull;
import static se.huddinge.samverkan.shared.Elements.become;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.shared.Name;
import se.huddinge.samverkan.shared.Subject;

/** What kind of agreement it is, and what that kind asks for: the kinds are data, and rules read what they say. */
@Entity
public class AgreementType implements Subject {
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

    @ElementCollection
    @CollectionTable(name = "agreement_type_part", joinColumns = @JoinColumn(name = "type_id"))
    @Column(name = "name")
    @Enumerated(EnumType.STRING)
    private Set<Part.Name> askedParts = new HashSet<>();

    private boolean partsRequired;

    private boolean preparationExpected;

    private boolean decisionExpected;

    private boolean signingExpected;

    private boolean framework;

    private boolean underFramework;

    private boolean offered = true;

    protected AgreementType() {}

    public AgreementType(UUID submissionId, int ordinal, Name name) {
        this.submissionId = submissionId;
        this.ordinal = ordinal;
        this.name = name;
    }

    public void rename(Name name) {
        this.name = name;
    }

    /** @param required whether an agreement of the kind is signed only when none of them is missing (R5) */
    public void ask(Collection<Part.Name> parts, boolean required) {
        become(askedParts, parts);
        partsRequired = required;
    }

    public void expect(boolean preparation, boolean decision, boolean signing) {
        preparationExpected = preparation;
        decisionExpected = decision;
        signingExpected = signing;
    }

    /** @param framework whether others may stand under it; underFramework whether it may stand under another */
    public void stand(boolean framework, boolean underFramework) {
        this.framework = framework;
        this.underFramework = underFramework;
    }

    /** Whether it can be chosen for more agreements; those that have it keep it. */
    public void offer(boolean offered) {
        this.offered = offered;
    }

    public boolean asks(Part.Name part) {
        return askedParts.contains(part);
    }

    /** Whether an agreement of this kind passes the step on its way; one outside its life is left out without reason. */
    public boolean expects(Status step) {
        return switch (step) {
            case IN_PREPARATION -> preparationExpected;
            case DECIDED -> decisionExpected;
            case FOR_SIGNATURE -> signingExpected;
            default -> true;
        };
    }

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

    /** In the strategy's order. */
    public List<Part.Name> getAskedParts() {
        return EnumSet.allOf(Part.Name.class).stream().filter(this::asks).toList();
    }

    public boolean isPartsRequired() {
        return partsRequired;
    }

    public boolean isFramework() {
        return framework;
    }

    public boolean isUnderFramework() {
        return underFramework;
    }

    public boolean isOffered() {
        return offered;
    }

    /** What the history calls it. */
    @Override
    public String toString() {
        return name.nameSv();
    }
}
