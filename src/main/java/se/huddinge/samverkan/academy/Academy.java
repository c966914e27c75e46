package se.huddinge.samverkan.academy;

import static java.util.Objects.requireNonNull;
import static se.huddinge.samverkan.shared.Elements.become;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.shared.Name;
import se.huddinge.samverkan.shared.Subject;

/** A lärosäte: a university or university college that the municipality may work with (S6–S9). */
@Entity
public class Academy implements Subject {
    public enum Kind {
        UNIVERSITY,
        UNIVERSITY_COLLEGE,
        ART_COLLEGE,
        EDUCATION_PROVIDER
    }

    public enum Owner {
        STATE,
        PRIVATE
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private @Nullable Long version;

    @Column(updatable = false)
    private UUID submissionId;

    private Name name;

    private @Nullable String shortName;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    private @Nullable Owner owner;

    private @Nullable String seat;

    private @Nullable String campus;

    private boolean establishedHere;

    private @Nullable String website;

    private @Nullable String rorId;

    private @Nullable String description;

    private @Nullable LocalDate lastDay;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Academy successor;

    private @Nullable String closure;

    @OneToMany(mappedBy = "successor")
    @OrderBy("lastDay")
    private Set<Academy> predecessors = new LinkedHashSet<>();

    @ElementCollection
    @CollectionTable(name = "academy_former_name")
    @Column(name = "name")
    @OrderBy
    private Set<String> formerNames = new LinkedHashSet<>();

    @ElementCollection
    @CollectionTable(name = "academy_subject_area")
    @Column(name = "name")
    @OrderBy
    private Set<String> subjectAreas = new LinkedHashSet<>();

    @OneToMany(mappedBy = "academy")
    @OrderBy("period.validFrom")
    private Set<Priority> priorities = new LinkedHashSet<>();

    protected Academy() {}

    Academy(AcademyForm form) {
        submissionId = form.submissionId();
        name = new Name(form.nameSv(), form.nameEn());
        kind = form.kind();
        describe(form);
    }

    void describe(AcademyForm form) {
        name = new Name(form.nameSv(), form.nameEn());
        shortName = form.shortName();
        kind = form.kind();
        owner = form.owner();
        seat = form.seat();
        campus = form.campus();
        establishedHere = form.establishedHere();
        website = form.website();
        rorId = form.rorId();
        description = form.description();
        become(formerNames, form.formerNameLines());
        become(subjectAreas, form.subjectAreaLines());
    }

    /** @param successor the one that it goes into, whose last day, if any, is later; none when it goes into none */
    void close(LocalDate lastDay, @Nullable Academy successor, String decision) {
        this.lastDay = lastDay;
        this.successor = successor;
        this.closure = decision;
    }

    /** It was registered as closed by mistake. */
    void reopen() {
        lastDay = null;
        successor = null;
        closure = null;
    }

    public boolean existsOn(LocalDate day) {
        return lastDay == null || !day.isAfter(lastDay);
    }

    /** Judged as the one that it went into, when it has ceased before the day. */
    public boolean isPrioritisedOn(LocalDate day) {
        if (!existsOn(day)) return successor != null && successor.isPrioritisedOn(day);
        return priorities.stream().anyMatch(priority -> priority.getPeriod().covers(day));
    }

    /** The days after which it may no longer be prioritised. */
    Stream<LocalDate> lastDays() {
        var own = Stream.concat(
                Stream.ofNullable(lastDay),
                priorities.stream()
                        .map(priority -> priority.getPeriod().validTo())
                        .filter(Objects::nonNull));
        return successor == null ? own : Stream.concat(own, successor.lastDays());
    }

    /** The priority that nobody has decided the end of. */
    Optional<Priority> openPriority() {
        return priorities.stream()
                .filter(priority -> priority.getPeriod().validTo() == null)
                .findFirst();
    }

    boolean wasPrioritisedOnOrAfter(LocalDate day) {
        return priorities.stream().anyMatch(priority -> priority.getPeriod().livesOn(day));
    }

    @Override
    public String subject() {
        return "academy";
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
        return name.read();
    }

    public Name getNames() {
        return name;
    }

    public @Nullable String getShortName() {
        return shortName;
    }

    public Kind getKind() {
        return kind;
    }

    public @Nullable Owner getOwner() {
        return owner;
    }

    public @Nullable String getSeat() {
        return seat;
    }

    public @Nullable String getCampus() {
        return campus;
    }

    public boolean isEstablishedHere() {
        return establishedHere;
    }

    public @Nullable String getWebsite() {
        return website;
    }

    public @Nullable String getRorId() {
        return rorId;
    }

    public @Nullable String getDescription() {
        return description;
    }

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    /** The one that it went into. */
    public @Nullable Academy getSuccessor() {
        return successor;
    }

    /** Those that have gone into it, or will, in the order of their last days. */
    public List<Academy> getPredecessors() {
        return List.copyOf(predecessors);
    }

    /** Who decided that it ceases, and when. */
    public @Nullable String getClosure() {
        return closure;
    }

    public List<String> getFormerNames() {
        return List.copyOf(formerNames);
    }

    public List<String> getSubjectAreas() {
        return List.copyOf(subjectAreas);
    }

    public List<Priority> getPriorities() {
        return List.copyOf(priorities);
    }

    /** What the history calls it. */
    @Override
    public String toString() {
        return name.nameSv();
    }
}
