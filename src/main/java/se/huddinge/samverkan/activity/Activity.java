package se.huddinge.samverkan.activity;

import static java.util.Objects.requireNonNull;
import static se.huddinge.samverkan.shared.Elements.become;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.CollectionTable;
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
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.academy.Academy;
import se.huddinge.samverkan.academy.AcademyUnit;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.contact.Person;
import se.huddinge.samverkan.organisation.Position;
import se.huddinge.samverkan.organisation.Unit;
import se.huddinge.samverkan.partner.PartnerOrganisation;
import se.huddinge.samverkan.project.Project;
import se.huddinge.samverkan.shared.Objection;
import se.huddinge.samverkan.shared.RefusedException;
import se.huddinge.samverkan.shared.Subject;
import se.huddinge.samverkan.strategy.Alignment;

/** Something a department has done, or plans to do, together with an academy or another organisation. */
@Entity
public class Activity implements Subject {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private @Nullable Long version;

    @Column(updatable = false)
    private UUID submissionId;

    @Column(updatable = false)
    private @Nullable OffsetDateTime registeredAt;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private ActivityKind kind;

    private String title;

    private LocalDate heldOn;

    @Enumerated(EnumType.STRING)
    private Status status;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Unit unit;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Position responsible;

    @ManyToMany
    @JoinTable(name = "activity_participant", inverseJoinColumns = @JoinColumn(name = "unit_id"))
    private Set<Unit> participants = new HashSet<>();

    @ManyToMany
    @JoinTable(name = "activity_academy", inverseJoinColumns = @JoinColumn(name = "academy_id"))
    private Set<Academy> academies = new HashSet<>();

    @ManyToMany
    @JoinTable(name = "activity_academy_unit", inverseJoinColumns = @JoinColumn(name = "unit_id"))
    private Set<AcademyUnit> academyUnits = new HashSet<>();

    @ManyToMany
    @JoinTable(name = "activity_organisation", inverseJoinColumns = @JoinColumn(name = "organisation_id"))
    private Set<PartnerOrganisation> organisations = new HashSet<>();

    @ManyToMany
    @JoinTable(name = "activity_person", inverseJoinColumns = @JoinColumn(name = "person_id"))
    private Set<Person> contacts = new HashSet<>();

    private @Nullable Integer people;

    @ElementCollection
    @CollectionTable(name = "activity_share", joinColumns = @JoinColumn(name = "activity_id"))
    private Set<Share> shares = new HashSet<>();

    private @Nullable String ourSide;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Agreement agreement;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Project project;

    @Embedded
    @AssociationOverride(
            name = "purposes",
            joinTable = @JoinTable(name = "activity_purpose", inverseJoinColumns = @JoinColumn(name = "purpose_id")))
    @AssociationOverride(
            name = "methods",
            joinTable = @JoinTable(name = "activity_method", inverseJoinColumns = @JoinColumn(name = "method_id")))
    @AssociationOverride(
            name = "goals",
            joinTable = @JoinTable(name = "activity_goal", inverseJoinColumns = @JoinColumn(name = "goal_id")))
    private Alignment alignment = new Alignment();

    @Enumerated(EnumType.STRING)
    private @Nullable Knowledge knowledge;

    @Enumerated(EnumType.STRING)
    private Scope scope = Scope.OWN;

    @Enumerated(EnumType.STRING)
    private @Nullable Evidence evidence;

    private @Nullable String outcome;

    @Embedded
    @EmbeddedColumnNaming("next_step_%s")
    private @Nullable NextStep nextStep;

    @Enumerated(EnumType.STRING)
    private @Nullable TrainingDirection training;

    private @Nullable BigDecimal credits;

    private @Nullable Integer trained;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Academy originAcademy;

    private @Nullable String support;

    @Enumerated(EnumType.STRING)
    private @Nullable Startup startup;

    private @Nullable Integer startupYear;

    @Embedded
    @EmbeddedColumnNaming("completion_%s")
    private @Nullable Completion completion;

    @Embedded
    @EmbeddedColumnNaming("closing_%s")
    private @Nullable Closing closing;

    protected Activity() {}

    public Activity(
            UUID submissionId,
            OffsetDateTime registeredAt,
            ActivityKind kind,
            String title,
            LocalDate heldOn,
            Status status,
            Unit unit) {
        this.submissionId = submissionId;
        this.registeredAt = registeredAt;
        this.kind = kind;
        this.title = title;
        this.heldOn = heldOn;
        this.status = status;
        this.unit = unit;
    }

    public void describe(ActivityKind kind, String title, LocalDate heldOn) {
        this.kind = kind;
        this.title = title;
        this.heldOn = heldOn;
    }

    public void placeWith(Unit unit, @Nullable Position responsible, Collection<Unit> participants) {
        this.unit = unit;
        this.responsible = responsible;
        become(
                this.participants,
                participants.stream()
                        .filter(other -> !other.getId().equals(unit.getId()))
                        .toList());
        shares.removeIf(share -> !share.unit().equals(unit) && !this.participants.contains(share.unit()));
    }

    public void meet(
            Collection<Academy> academies, Collection<PartnerOrganisation> organisations, Collection<Person> contacts) {
        become(this.academies, academies);
        become(this.organisations, organisations);
        become(this.contacts, contacts);
    }

    /** Two entries were one person: whoever was met under the one was met under the other. */
    public void meetInstead(Person merged, Person kept) {
        contacts.removeIf(person -> person.getId().equals(merged.getId()));
        contacts.add(kept);
    }

    public void at(Collection<AcademyUnit> academyUnits) {
        become(this.academyUnits, academyUnits);
    }

    public void count(@Nullable Integer people, @Nullable String ourSide) {
        this.people = people;
        this.ourSide = ourSide;
    }

    /** What a unit says of its own; the whole is never less than its parts. */
    public void share(Unit unit, @Nullable Integer people) {
        shares.removeIf(share -> share.unit().getId().equals(unit.getId()));
        if (people != null) shares.add(new Share(unit, people));
        var together = shares.stream().mapToInt(Share::people).sum();
        if (together > (this.people == null ? 0 : this.people)) this.people = together;
    }

    public @Nullable Integer peopleOf(Long unitId) {
        return shares.stream()
                .filter(share -> share.unit().getId().equals(unitId))
                .map(Share::people)
                .findFirst()
                .orElse(null);
    }

    public void under(@Nullable Agreement agreement) {
        this.agreement = agreement;
    }

    public void within(@Nullable Project project) {
        this.project = project;
    }

    public Alignment alignment() {
        return alignment;
    }

    public void characterise(@Nullable Knowledge knowledge, Scope scope, @Nullable Evidence evidence) {
        this.knowledge = knowledge;
        this.scope = scope;
        this.evidence = evidence;
    }

    public void result(@Nullable String outcome, @Nullable NextStep nextStep) {
        this.outcome = outcome;
        this.nextStep = nextStep == null ? null : nextStep.after(this.nextStep);
    }

    public void takeStep(LocalDate day, @Nullable String comment) {
        nextStep = requireStep().done(day, comment);
    }

    public void reopenStep() {
        nextStep = requireStep().open();
    }

    public NextStep requireStep() {
        requireRevisable();
        require(nextStep != null, "activity.no-next-step");
        return requireNonNull(nextStep);
    }

    public void train(@Nullable TrainingDirection direction, @Nullable BigDecimal credits, @Nullable Integer trained) {
        this.training = direction;
        this.credits = credits;
        this.trained = trained;
    }

    public void found(
            @Nullable Academy origin, @Nullable String support, @Nullable Startup startup, @Nullable Integer year) {
        this.originAcademy = origin;
        this.support = support;
        this.startup = startup;
        this.startupYear = year;
    }

    public void complete(LocalDate heldOn, Completion completion) {
        requirePlanned();
        this.heldOn = heldOn;
        this.completion = completion;
        status = Status.DONE;
    }

    public void move(LocalDate day) {
        requirePlanned();
        heldOn = day;
    }

    public void cancel(Closing closing) {
        requirePlanned();
        this.closing = closing;
        status = Status.CANCELLED;
    }

    public void annul(Closing closing) {
        requireNotAnnulled();
        this.closing = closing;
        status = Status.ANNULLED;
    }

    public void requireRevisable() {
        require(status.isOpen(), "activity.closed-is-not-changed");
    }

    public void requirePlanned() {
        require(status == Status.PLANNED, "activity.only-planned");
    }

    public void requireNotAnnulled() {
        require(status != Status.ANNULLED, "activity.already-annulled");
    }

    private void require(boolean allowed, String objection) {
        if (!allowed) throw new RefusedException(Objection.of(objection, title).linkedTo(address()));
    }

    public String address() {
        return "/aktiviteter/" + id;
    }

    @Override
    public String subject() {
        return "activity";
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

    public ActivityKind getKind() {
        return kind;
    }

    public String getTitle() {
        return title;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public Status getStatus() {
        return status;
    }

    /** Planned for a day that has passed: somebody says whether it was. */
    public boolean awaitsAnswer(LocalDate today) {
        return status == Status.PLANNED && heldOn.isBefore(today);
    }

    public Unit getUnit() {
        return unit;
    }

    public @Nullable Position getResponsible() {
        return responsible;
    }

    public List<Unit> getParticipants() {
        return sorted(participants, Unit::getName);
    }

    public List<Academy> getAcademies() {
        return sorted(academies, Academy::getName);
    }

    public List<AcademyUnit> getAcademyUnits() {
        return sorted(academyUnits, AcademyUnit::getName);
    }

    public List<PartnerOrganisation> getOrganisations() {
        return sorted(organisations, PartnerOrganisation::getName);
    }

    public List<Person> getContacts() {
        return sorted(contacts, Person::getName);
    }

    private static <T> List<T> sorted(Set<T> things, Function<T, String> name) {
        return things.stream().sorted(Comparator.comparing(name)).toList();
    }

    public @Nullable Integer getPeople() {
        return people;
    }

    public @Nullable String getOurSide() {
        return ourSide;
    }

    public @Nullable Agreement getAgreement() {
        return agreement;
    }

    public @Nullable Project getProject() {
        return project;
    }

    public Alignment getAlignment() {
        return alignment;
    }

    public @Nullable Knowledge getKnowledge() {
        return knowledge;
    }

    public Scope getScope() {
        return scope;
    }

    public @Nullable Evidence getEvidence() {
        return evidence;
    }

    public @Nullable String getOutcome() {
        return outcome;
    }

    public @Nullable NextStep getNextStep() {
        return nextStep;
    }

    public @Nullable TrainingDirection getTraining() {
        return training;
    }

    public @Nullable BigDecimal getCredits() {
        return credits;
    }

    /** How many of the municipality's own learned something. */
    public @Nullable Integer getTrained() {
        return trained;
    }

    public @Nullable Academy getOriginAcademy() {
        return originAcademy;
    }

    public @Nullable String getSupport() {
        return support;
    }

    public @Nullable Startup getStartup() {
        return startup;
    }

    public @Nullable Integer getStartupYear() {
        return startupYear;
    }

    public @Nullable Completion getCompletion() {
        return completion;
    }

    public @Nullable Closing getClosing() {
        return closing;
    }

    /** What the history calls it. */
    @Override
    public String toString() {
        return title;
    }
}
