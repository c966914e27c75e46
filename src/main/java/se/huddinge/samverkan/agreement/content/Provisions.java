package se.huddinge.samverkan.agreement.content;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.shared.Subject;

/** What an agreement says in words of its own beside the six parts, and how often it is looked over. */
@Entity
@Table(name = "agreement_provisions")
public class Provisions implements Subject {
    public enum ProcessorAgreement {
        YES,
        NO
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    private Agreement agreement;

    private @Nullable String background;

    private @Nullable String rights;

    private @Nullable String personalData;

    @Enumerated(EnumType.STRING)
    private @Nullable ProcessorAgreement processorAgreement;

    private @Nullable String confidentiality;

    private @Nullable String ethics;

    private @Nullable String procurement;

    private @Nullable Integer reviewMonths;

    private @Nullable LocalDate nextReviewOn;

    protected Provisions() {}

    Provisions(Agreement agreement) {
        this.agreement = agreement;
    }

    void describe(ProvisionsForm form) {
        background = form.background();
        rights = form.rights();
        personalData = form.personalData();
        processorAgreement = form.processorAgreement();
        confidentiality = form.confidentiality();
        ethics = form.ethics();
        procurement = form.procurement();
    }

    /** Of what nobody has said when, the first time is one interval from today. */
    void review(@Nullable Integer months, @Nullable LocalDate next, LocalDate today) {
        reviewMonths = months;
        nextReviewOn = next == null && months != null ? today.plusMonths(months) : next;
    }

    /** The same said by another agreement, which is not yet to be looked over. */
    Provisions over(Agreement other) {
        var copy = new Provisions(other);
        copy.describe(ProvisionsForm.of(agreement, this));
        copy.reviewMonths = reviewMonths;
        return copy;
    }

    public boolean isWordless() {
        return Stream.of(background, rights, personalData, processorAgreement, confidentiality, ethics, procurement)
                .allMatch(Objects::isNull);
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

    public @Nullable String getBackground() {
        return background;
    }

    public @Nullable String getRights() {
        return rights;
    }

    public @Nullable String getPersonalData() {
        return personalData;
    }

    public @Nullable ProcessorAgreement getProcessorAgreement() {
        return processorAgreement;
    }

    public @Nullable String getConfidentiality() {
        return confidentiality;
    }

    public @Nullable String getEthics() {
        return ethics;
    }

    public @Nullable String getProcurement() {
        return procurement;
    }

    public @Nullable Integer getReviewMonths() {
        return reviewMonths;
    }

    public @Nullable LocalDate getNextReviewOn() {
        return nextReviewOn;
    }
}
