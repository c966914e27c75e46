package se.huddinge.samverkan.partner;

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
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.academy.Academy;
import se.huddinge.samverkan.shared.Name;
import se.huddinge.samverkan.shared.Subject;

/** An organisation that is no lärosäte and that the municipality collaborates with (S2, S8). */
@Entity
public class PartnerOrganisation implements Subject {
    public static final String SUBJECT = "partnerorganisation";

    public enum Kind {
        FOUNDATION,
        REGION,
        MUNICIPALITY,
        COMPANY,
        STUDENT_UNION,
        RESEARCH_CENTRE,
        OTHER;

        /** A research centre is carried by those who are its members. */
        boolean hasMembers() {
            return this == RESEARCH_CENTRE;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private @Nullable Long version;

    @Column(updatable = false)
    private UUID submissionId;

    private Name name;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private @Nullable String organisationNumber;

    private @Nullable String website;

    private @Nullable String description;

    @ElementCollection
    @CollectionTable(name = "partner_former_name", joinColumns = @JoinColumn(name = "organisation_id"))
    @Column(name = "name")
    @OrderBy
    private Set<String> formerNames = new LinkedHashSet<>();

    @ManyToMany
    @JoinTable(
            name = "partner_member_academy",
            joinColumns = @JoinColumn(name = "organisation_id"),
            inverseJoinColumns = @JoinColumn(name = "academy_id"))
    @OrderBy("name.nameSv")
    private Set<Academy> memberAcademies = new LinkedHashSet<>();

    @ManyToMany
    @JoinTable(
            name = "partner_member_organisation",
            joinColumns = @JoinColumn(name = "organisation_id"),
            inverseJoinColumns = @JoinColumn(name = "member_id"))
    @OrderBy("name.nameSv")
    private Set<PartnerOrganisation> memberOrganisations = new LinkedHashSet<>();

    protected PartnerOrganisation() {}

    PartnerOrganisation(PartnerForm form) {
        submissionId = form.submissionId();
        name = new Name(form.nameSv(), form.nameEn());
        kind = form.kind();
        describe(form);
    }

    void describe(PartnerForm form) {
        name = new Name(form.nameSv(), form.nameEn());
        kind = form.kind();
        organisationNumber = OrganisationNumber.Digits.written(form.organisationNumber());
        website = form.website();
        description = form.description();
        become(formerNames, form.formerNameLines());
    }

    void consistOf(Collection<Academy> academies, Collection<PartnerOrganisation> organisations) {
        become(memberAcademies, academies);
        become(memberOrganisations, organisations);
    }

    @Override
    public String subject() {
        return SUBJECT;
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

    public String getName() {
        return name.read();
    }

    public Name getNames() {
        return name;
    }

    public Kind getKind() {
        return kind;
    }

    public @Nullable String getOrganisationNumber() {
        return organisationNumber;
    }

    public @Nullable String getWebsite() {
        return website;
    }

    public @Nullable String getDescription() {
        return description;
    }

    public List<String> getFormerNames() {
        return List.copyOf(formerNames);
    }

    public List<Academy> getMemberAcademies() {
        return List.copyOf(memberAcademies);
    }

    public List<PartnerOrganisation> getMemberOrganisations() {
        return List.copyOf(memberOrganisations);
    }

    public boolean hasMembers() {
        return !memberAcademies.isEmpty() || !memberOrganisations.isEmpty();
    }

    /** What the history calls it. */
    @Override
    public String toString() {
        return name.nameSv();
    }
}
