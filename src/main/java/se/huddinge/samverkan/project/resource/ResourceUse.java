package se.huddinge.samverkan.project.resource;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.agreement.content.Amounts;
import se.huddinge.samverkan.agreement.content.ResourceLine;
import se.huddinge.samverkan.project.Project;
import se.huddinge.samverkan.shared.Subject;

/** Something that a project has used, on a day or over a time. */
@Entity
@Table(name = "project_resource")
public class ResourceUse implements Subject {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(updatable = false)
    private UUID submissionId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    private Project project;

    private String what;

    @Enumerated(EnumType.STRING)
    private ResourceLine.Kind kind;

    private @Nullable BigDecimal amount;

    private LocalDate validFrom;

    private @Nullable LocalDate validTo;

    protected ResourceUse() {}

    ResourceUse(ResourceUseForm form, Project project) {
        submissionId = form.submissionId();
        this.project = project;
        what = form.what();
        kind = form.kind();
        amount = Amounts.read(form.amount());
        validFrom = form.validFrom();
        validTo = form.validTo();
    }

    void describe(ResourceUseForm form) {
        what = form.what();
        kind = form.kind();
        amount = Amounts.read(form.amount());
        validFrom = form.validFrom();
        validTo = form.validTo();
    }

    @Override
    public String subject() {
        return project.subject();
    }

    @Override
    public Long subjectId() {
        return project.getId();
    }

    public Long getId() {
        return requireNonNull(id);
    }

    public String getWhat() {
        return what;
    }

    public ResourceLine.Kind getKind() {
        return kind;
    }

    public @Nullable BigDecimal getAmount() {
        return amount;
    }

    public @Nullable String getAmountText() {
        return Amounts.written(amount);
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public @Nullable LocalDate getValidTo() {
        return validTo;
    }

    /** What the history calls it. */
    @Override
    public String toString() {
        return what;
    }
}
