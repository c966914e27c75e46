package se.huddinge.samverkan.academy;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.shared.Subject;

/** An institution or other part of an academy (S7): a part, with no version or history of its own. */
@Entity
public class AcademyUnit implements Subject {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(updatable = false)
    private UUID submissionId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    private Academy academy;

    private String nameSv;

    private @Nullable String nameEn;

    protected AcademyUnit() {}

    AcademyUnit(Academy academy, AcademyUnitForm form) {
        this.academy = academy;
        this.submissionId = form.submissionId();
        this.nameSv = form.nameSv();
        this.nameEn = form.nameEn();
    }

    void rename(AcademyUnitForm form) {
        nameSv = form.nameSv();
        nameEn = form.nameEn();
    }

    @Override
    public String subject() {
        return academy.subject();
    }

    @Override
    public Long subjectId() {
        return academy.getId();
    }

    public Long getId() {
        return requireNonNull(id);
    }

    public String getName() {
        return nameSv;
    }

    public @Nullable String getNameEn() {
        return nameEn;
    }

    @Override
    public String toString() {
        return nameSv;
    }
}
