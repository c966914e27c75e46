package se.huddinge.samverkan.contact;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.shared.Objection;
import se.huddinge.samverkan.shared.RefusedException;
import se.huddinge.samverkan.shared.Subject;

/** Somebody outside the municipality whom one may need to reach (S42). As little as that takes is kept. */
@Entity
public class Person implements Subject {
    public static final String SUBJECT = "person";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private @Nullable Long version;

    @Column(updatable = false)
    private UUID submissionId;

    private String name;

    private @Nullable String email;

    private @Nullable String phone;

    private @Nullable String note;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Person mergedInto;

    protected Person() {}

    Person(UUID submissionId, PersonForm form) {
        this.submissionId = submissionId;
        this.name = form.name();
        describe(form);
    }

    void describe(PersonForm form) {
        name = form.name();
        email = form.email();
        phone = form.phone();
        note = form.note();
    }

    /** What she is called stays readable; an address can be in the register once. */
    void mergeInto(Person kept) {
        requireUnmerged();
        mergedInto = kept;
        email = null;
    }

    Person kept() {
        return mergedInto == null ? this : mergedInto.kept();
    }

    void requireUnmerged() {
        if (mergedInto != null)
            throw new RefusedException(
                    Objection.of("contact.is-merged", name).linkedTo("/kontakter/" + mergedInto.getId()));
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
        return name;
    }

    public @Nullable String getEmail() {
        return email;
    }

    public @Nullable String getPhone() {
        return phone;
    }

    public @Nullable String getNote() {
        return note;
    }

    /** Whom she turned out to be. */
    public @Nullable Person getMergedInto() {
        return mergedInto;
    }

    /** What the history calls her. */
    @Override
    public String toString() {
        return name;
    }
}
