package se.huddinge.samverkan.agreement;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.academy.Academy;
import se.huddinge.samverkan.academy.AcademyUnit;
import se.huddinge.samverkan.agreement.term.Notice;
import se.huddinge.samverkan.contact.Person;
import se.huddinge.samverkan.partner.PartnerOrganisation;
import se.huddinge.samverkan.shared.Subject;

/** One who is bound by an agreement: an academy, another organisation, or the municipality when it names neither. */
@Entity
@Table(name = "agreement_party")
public class Party implements Subject {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(updatable = false)
    private UUID submissionId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    private Agreement agreement;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Academy academy;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable PartnerOrganisation organisation;

    private @Nullable String registryNumber;

    private @Nullable String signatoryName;

    private @Nullable String signatoryTitle;

    private @Nullable LocalDate joinedOn;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable AcademyUnit academyUnit;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Person contact;

    private @Nullable String signatoryAuthority;

    private @Nullable String negotiatedBy;

    @Embedded
    @EmbeddedColumnNaming("notice_%s")
    private @Nullable Notice notice;

    protected Party() {}

    public Party(UUID submissionId, Agreement agreement) {
        this.submissionId = submissionId;
        this.agreement = agreement;
    }

    public void become(@Nullable Academy academy, @Nullable PartnerOrganisation organisation) {
        this.academy = academy;
        this.organisation = organisation;
    }

    public void describe(
            @Nullable String registryNumber,
            @Nullable String signatoryName,
            @Nullable String signatoryTitle,
            @Nullable LocalDate joinedOn) {
        this.registryNumber = registryNumber;
        this.signatoryName = signatoryName;
        this.signatoryTitle = signatoryTitle;
        this.joinedOn = joinedOn;
    }

    public void reach(@Nullable AcademyUnit academyUnit, @Nullable Person contact) {
        this.academyUnit = academyUnit;
        this.contact = contact;
    }

    /** What the right to sign rests on, and who spoke for it when the terms were set. */
    public void empower(@Nullable String signatoryAuthority, @Nullable String negotiatedBy) {
        this.signatoryAuthority = signatoryAuthority;
        this.negotiatedBy = negotiatedBy;
    }

    /** Null when the agreement's own is this party's too. */
    public void giveNoticeBy(@Nullable Notice notice) {
        this.notice = notice;
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

    public boolean isMunicipality() {
        return academy == null && organisation == null;
    }

    public Agreement getAgreement() {
        return agreement;
    }

    public Partner getPartner() {
        if (academy != null) return Partner.academy(academy.getId());
        return organisation == null ? Partner.MUNICIPALITY : Partner.organisation(organisation.getId());
    }

    /** None for the municipality, which the page names. */
    public @Nullable String getName() {
        if (academy != null) return academy.getName();
        return organisation == null ? null : organisation.getName();
    }

    public @Nullable Academy getAcademy() {
        return academy;
    }

    public @Nullable PartnerOrganisation getOrganisation() {
        return organisation;
    }

    public @Nullable String getRegistryNumber() {
        return registryNumber;
    }

    public @Nullable String getSignatoryName() {
        return signatoryName;
    }

    public @Nullable String getSignatoryTitle() {
        return signatoryTitle;
    }

    public @Nullable LocalDate getJoinedOn() {
        return joinedOn;
    }

    public @Nullable AcademyUnit getAcademyUnit() {
        return academyUnit;
    }

    public @Nullable Person getContact() {
        return contact;
    }

    public @Nullable String getSignatoryAuthority() {
        return signatoryAuthority;
    }

    public @Nullable String getNegotiatedBy() {
        return negotiatedBy;
    }

    /** Its own; the agreement knows which is the party's. */
    public @Nullable Notice getNotice() {
        return notice;
    }

    /** What the history calls it. */
    @Override
    public String toString() {
        return isMunicipality() ? getPartner().toString() : String.valueOf(getName());
    }
}
