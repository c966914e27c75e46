package se.huddinge.samverkan.organisation;

import static java.util.Objects.requireNonNull;
import static se.huddinge.samverkan.shared.Elements.become;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.shared.Name;
import se.huddinge.samverkan.shared.Objection;
import se.huddinge.samverkan.shared.Period;
import se.huddinge.samverkan.shared.RefusedException;
import se.huddinge.samverkan.shared.Subject;

/** A board, a governing board or a department, from its first day to its last, under the names it has had. */
@Entity
public class Unit implements Subject {
    public enum Kind {
        BOARD,
        GOVERNING_BOARD,
        DEPARTMENT
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private @Nullable Long version;

    @Column(updatable = false)
    private UUID submissionId;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private Kind kind;

    private Name name;

    private @Nullable String shortName;

    private @Nullable String registryCode;

    private boolean executiveOffice;

    /** What it decides binds the other boards (R8). */
    private boolean bindsBoards;

    @Embedded
    private Period period;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Unit successor;

    @ManyToMany
    @JoinTable(name = "unit_board", inverseJoinColumns = @JoinColumn(name = "board_id"))
    private Set<Unit> boards = new HashSet<>();

    @ElementCollection
    private Set<FormerName> formerNames = new HashSet<>();

    protected Unit() {}

    Unit(UUID submissionId, Kind kind, Name name, Period period) {
        this.submissionId = submissionId;
        this.kind = kind;
        this.name = name;
        this.period = period;
    }

    void describe(
            @Nullable String shortName, @Nullable String registryCode, boolean executiveOffice, boolean bindsBoards) {
        this.shortName = shortName;
        this.registryCode = registryCode;
        this.executiveOffice = executiveOffice;
        this.bindsBoards = bindsBoards;
    }

    /** Corrects what was written wrongly; a unit that has changed its name is renamed. */
    void correct(Name name, LocalDate validFrom) {
        requireActive();
        this.name = name;
        this.period = new Period(validFrom, period.validTo());
    }

    void serve(Set<Unit> boards) {
        become(this.boards, boards);
    }

    void rename(Name name, LocalDate from) {
        requireActive();
        formerNames.add(new FormerName(this.name.nameSv(), from.minusDays(1)));
        this.name = name;
    }

    void close(LocalDate lastDay) {
        requireActive();
        period = period.endingOn(lastDay);
    }

    void mergeInto(Unit successor, LocalDate lastDay) {
        close(lastDay);
        this.successor = successor;
    }

    void requireActive() {
        if (period.validTo() != null)
            throw new RefusedException(Objection.of("organisation.closed-unit-is-not-changed", getName())
                    .linkedTo("/forvaltningar/" + id));
    }

    public boolean isActive(LocalDate day) {
        return period.covers(day);
    }

    public boolean isBoard() {
        return kind == Kind.BOARD;
    }

    public boolean isDepartment() {
        return kind == Kind.DEPARTMENT;
    }

    @Override
    public String subject() {
        return "unit";
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

    public Kind getKind() {
        return kind;
    }

    public String getName() {
        return name.read();
    }

    public Name getNames() {
        return name;
    }

    public @Nullable String getShortName() {
        return shortName;
    }

    public @Nullable String getRegistryCode() {
        return registryCode;
    }

    public boolean isExecutiveOffice() {
        return executiveOffice;
    }

    public boolean isBindsBoards() {
        return bindsBoards;
    }

    public Period getPeriod() {
        return period;
    }

    public @Nullable Unit getSuccessor() {
        return successor;
    }

    /** By name, as a Swede sorts. */
    public List<Unit> getBoards() {
        return boards.stream()
                .sorted(Comparator.comparing(Unit::toString, Collator.getInstance(Locale.forLanguageTag("sv"))))
                .toList();
    }

    /** The latest first. */
    public List<FormerName> getFormerNames() {
        return formerNames.stream()
                .sorted(Comparator.comparing(FormerName::lastDay).reversed())
                .toList();
    }

    /** What the history calls it. */
    @Override
    public String toString() {
        return name.nameSv();
    }
}
