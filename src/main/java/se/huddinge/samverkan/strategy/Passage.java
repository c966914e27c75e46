package se.huddinge.samverkan.strategy;

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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.shared.Subject;

/** A heading, a paragraph or an item of the strategy in its own words; the anchor is what links lean on. */
@Entity
public class Passage implements Subject {
    public enum Kind {
        HEADING,
        PARAGRAPH,
        ITEM,
        NUMBERED
    }

    private static final int NAME_LENGTH = 90;

    /** A stretch of text, emphasised or not. */
    public record Run(String text, boolean emphasised) {}

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(updatable = false)
    private @Nullable UUID submissionId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    private StrategyVersion strategyVersion;

    private int ordinal;

    @Column(updatable = false)
    private String anchor;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private int level;

    private String text;

    protected Passage() {}

    Passage(StrategyVersion strategyVersion, int ordinal, String anchor, Kind kind, int level, String text) {
        this.strategyVersion = strategyVersion;
        this.ordinal = ordinal;
        this.anchor = anchor;
        this.kind = kind;
        this.level = level;
        this.text = text;
    }

    /** A new one, added to a draft by somebody. */
    Passage(UUID submissionId, Passage after, String anchor, Kind kind, int level, String text) {
        this(after.strategyVersion, after.ordinal + 1, anchor, kind, level, text);
        this.submissionId = submissionId;
    }

    Passage copyTo(StrategyVersion other) {
        return new Passage(other, ordinal, anchor, kind, level, text);
    }

    void revise(Kind kind, int level, String text) {
        this.kind = kind;
        this.level = level;
        this.text = text;
    }

    void makeRoom() {
        ordinal++;
    }

    @Override
    public String subject() {
        return strategyVersion.subject();
    }

    @Override
    public Long subjectId() {
        return strategyVersion.getId();
    }

    public Long getId() {
        return requireNonNull(id);
    }

    public StrategyVersion getStrategyVersion() {
        return strategyVersion;
    }

    public int getOrdinal() {
        return ordinal;
    }

    public String getAnchor() {
        return anchor;
    }

    public Kind getKind() {
        return kind;
    }

    public int getLevel() {
        return level;
    }

    /** With the emphasised words between asterisks. */
    public String getText() {
        return text;
    }

    public List<Run> getRuns() {
        var parts = text.split("\\*", -1);
        var runs = new ArrayList<Run>();
        for (int i = 0; i < parts.length; i++) if (!parts[i].isEmpty()) runs.add(new Run(parts[i], i % 2 == 1));
        return runs;
    }

    public String getPlainText() {
        return text.replace("*", "");
    }

    /** Enough of it to be recognised in a list. */
    public String getName() {
        var plain = getPlainText();
        if (plain.length() <= NAME_LENGTH) return plain;
        int space = plain.lastIndexOf(' ', NAME_LENGTH);
        return plain.substring(0, space > 0 ? space : NAME_LENGTH) + " …";
    }

    /** What the history calls it. */
    @Override
    public String toString() {
        return getName();
    }
}
