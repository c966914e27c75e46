package se.huddinge.samverkan.reporting.locked;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.document.StoredDocument;
import se.huddinge.samverkan.shared.Derived;
import se.huddinge.samverkan.shared.Subject;

/** A file that was made of a locked report, once. */
@Entity
@Immutable
@Table(name = "reporting_file")
public class ReportFile implements Subject {
    public enum Kind {
        PDF("pdf"),
        SUMMARY("pdf"),
        WORD("docx"),
        BOOK("xlsx"),
        SLIDES("pptx"),
        STATEMENT("docx"),
        INFORMATION("docx");

        private final String extension;

        Kind(String extension) {
            this.extension = extension;
        }

        String extension() {
            return extension;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Derived
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private ReportVersion version;

    /** Its name says so too. */
    @Derived
    @Enumerated(EnumType.STRING)
    private Kind kind;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    private StoredDocument document;

    protected ReportFile() {}

    ReportFile(ReportVersion version, Kind kind, StoredDocument document) {
        this.version = version;
        this.kind = kind;
        this.document = document;
    }

    @Override
    public String subject() {
        return version.subject();
    }

    @Override
    public Long subjectId() {
        return version.subjectId();
    }

    Long getId() {
        return requireNonNull(id);
    }

    public String address() {
        return version.address() + "/filer/" + id;
    }

    public Kind getKind() {
        return kind;
    }

    public StoredDocument getDocument() {
        return document;
    }

    /** What the history calls it. */
    @Override
    public String toString() {
        return kind.name();
    }
}
