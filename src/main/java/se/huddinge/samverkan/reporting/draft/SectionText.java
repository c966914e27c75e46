package se.huddinge.samverkan.reporting.draft;

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
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.reporting.ReportRound;
import se.huddinge.samverkan.reporting.SectionKind;
import se.huddinge.samverkan.shared.Subject;

/** What the coordinator has written in one chapter of a round's report. */
@Entity
@Table(name = "reporting_text")
public class SectionText implements Subject {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private @Nullable Long version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    private ReportRound round;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private SectionKind kind;

    private String words = "";

    protected SectionText() {}

    SectionText(ReportRound round, SectionKind kind) {
        this.round = round;
        this.kind = kind;
    }

    void write(@Nullable String words) {
        this.words = words == null ? "" : words;
    }

    @Override
    public String subject() {
        return ReportRound.SUBJECT;
    }

    @Override
    public Long subjectId() {
        return round.getId();
    }

    Long getId() {
        return requireNonNull(id);
    }

    @Nullable
    Long getVersion() {
        return version;
    }

    SectionKind getKind() {
        return kind;
    }

    String getWords() {
        return words;
    }

    /** What the history calls it. */
    @Override
    public String toString() {
        return kind.name();
    }
}
