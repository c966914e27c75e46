package se.huddinge.samverkan.academy;

import static java.util.Objects.requireNonNull;
import static se.huddinge.samverkan.shared.Elements.become;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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

    public boolean isPrioritisedOn(LocalDate day) {
        return priorityOn(day).isPresent();
    }

    private Optional<Priority> priorityOn(LocalDate day) {
        return priorities.stream()
                .filter(priority -> priority.getPeriod().covers(day))
                .findFirst();
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
