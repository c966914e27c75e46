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
import se.huddinge.samverkan.shared.Name;
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

    private Name name;

    protected AcademyUnit() {}

    AcademyUnit(Academy academy, AcademyUnitForm form) {
        this.academy = academy;
        this.submissionId = form.submissionId();
        this.name = new Name(form.nameSv(), form.nameEn());
    }

    void rename(AcademyUnitForm form) {
        name = new Name(form.nameSv(), form.nameEn());
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

    public Academy getAcademy() {
        return academy;
    }

    public String getName() {
        return name.read();
    }

    public Name getNames() {
        return name;
    }

    @Override
    public String toString() {
        return name.nameSv();
    }
}
