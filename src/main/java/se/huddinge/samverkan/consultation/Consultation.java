package se.huddinge.samverkan.consultation;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.shared.Subject;

/** That the municipality has talked with an organisation about what it is about to do, and what came of it (R3). */
@Entity
public class Consultation implements Subject {
    public static final String SUBJECT = "consultation";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private @Nullable Long version;

    @Column(updatable = false)
    private UUID submissionId;

    /** Named as the strategy names it. */
    private String organisation;

    private LocalDate heldOn;

    private String withWhom;

    private String result;

    protected Consultation() {}

    Consultation(ConsultationForm form) {
        submissionId = form.submissionId();
        organisation = form.organisation();
        heldOn = form.heldOn();
        withWhom = form.withWhom();
        result = form.result();
    }

    void revise(ConsultationForm form) {
        organisation = form.organisation();
        heldOn = form.heldOn();
        withWhom = form.withWhom();
        result = form.result();
    }

    @Override
    public String subject() {
        return SUBJECT;
    }

    @Override
    public Long subjectId() {
        return getId();
    }

    public String address() {
        return "/avstamningar/" + id;
    }

    public Long getId() {
        return requireNonNull(id);
    }

    public @Nullable Long getVersion() {
        return version;
    }

    public String getOrganisation() {
        return organisation;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public String getWithWhom() {
        return withWhom;
    }

    public String getResult() {
        return result;
    }

    /** What the history calls it. */
    @Override
    public String toString() {
        return organisation + " " + heldOn;
    }
}
