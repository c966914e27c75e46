package se.huddinge.samverkan.project;

import static java.util.Objects.requireNonNull;
import static se.huddinge.samverkan.shared.Elements.become;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.Column;
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
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.academy.Academy;
import se.huddinge.samverkan.actionplan.Measure;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.agreement.PartnerReason;
import se.huddinge.samverkan.consultation.Consultation;
import se.huddinge.samverkan.organisation.Position;
import se.huddinge.samverkan.organisation.Unit;
import se.huddinge.samverkan.partner.PartnerOrganisation;
import se.huddinge.samverkan.shared.Derived;
import se.huddinge.samverkan.shared.Objection;
import se.huddinge.samverkan.shared.RefusedException;
import se.huddinge.samverkan.shared.Subject;
import se.huddinge.samverkan.strategy.Alignment;

/** What the municipality and its partners do together for a time, under an agreement (S19). */
@Entity
public class Project implements Subject {
    public static final String SUBJECT = "project";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private @Nullable Long version;

    @Column(updatable = false)
    private UUID submissionId;

    private String title;

    private @Nullable String summary;

    @ManyToOne(fetch = FetchType.LAZY)
    private Unit unit;

    @ManyToMany
    @JoinTable(name = "project_participant", inverseJoinColumns = @JoinColumn(name = "unit_id"))
    private Set<Unit> participants = new HashSet<>();

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Position responsible;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Measure measure;

    @Enumerated(EnumType.STRING)
    private Status status = Status.IDEA;

    /** Why it is paused or was given up. */
    private @Nullable String statusReason;

    private @Nullable LocalDate plannedOn;

    private @Nullable LocalDate endedOn;

    @ManyToMany
    @JoinTable(name = "project_academy", inverseJoinColumns = @JoinColumn(name = "academy_id"))
    private Set<Academy> academies = new HashSet<>();

    @ManyToMany
    @JoinTable(name = "project_organisation", inverseJoinColumns = @JoinColumn(name = "organisation_id"))
    private Set<PartnerOrganisation> organisations = new HashSet<>();

    @Enumerated(EnumType.STRING)
    private @Nullable PartnerReason reason;

    private @Nullable String reasonText;

    @Embedded
    @AssociationOverride(
            name = "purposes",
            joinTable = @JoinTable(name = "project_purpose", inverseJoinColumns = @JoinColumn(name = "purpose_id")))
    @AssociationOverride(
            name = "methods",
            joinTable = @JoinTable(name = "project_method", inverseJoinColumns = @JoinColumn(name = "method_id")))
    @AssociationOverride(
            name = "goals",
            joinTable = @JoinTable(name = "project_goal", inverseJoinColumns = @JoinColumn(name = "goal_id")))
    private Alignment alignment = new Alignment();

    @ManyToMany
    @JoinTable(name = "project_consultation", inverseJoinColumns = @JoinColumn(name = "consultation_id"))
    private Set<Consultation> consultations = new HashSet<>();

    @ManyToMany
    @JoinTable(name = "project_agreement", inverseJoinColumns = @JoinColumn(name = "agreement_id"))
    private Set<Agreement> agreements = new HashSet<>();

    @Embedded
    @EmbeddedColumnNaming("informal_%s")
    private @Nullable Informal informal;

    @Embedded
    @EmbeddedColumnNaming("frame_%s")
    private @Nullable Frame frame;

    @Enumerated(EnumType.STRING)
    private @Nullable Ethics ethics;

    private @Nullable String ethicsNumber;

    @Enumerated(EnumType.STRING)
    private @Nullable Light light;

    private @Nullable String words;

    private @Nullable LocalDate reportedOn;

    private @Nullable String whatChanged;

    @Enumerated(EnumType.STRING)
    private @Nullable Benefit benefit;

    private @Nullable String benefitText;

    /** The form that took the last step: a double click finds itself done. */
    @Derived
    private @Nullable UUID stepId;

    /** The day on which its partners were last judged; the database judges from the same day. */
    @Derived
    private LocalDate judgedOn;

    protected Project() {}

    public Project(UUID submissionId, String title, Unit unit, LocalDate judgedOn) {
        this.submissionId = submissionId;
        this.title = title;
        this.unit = unit;
        this.judgedOn = judgedOn;
    }

    public void describe(String title, @Nullable String summary, @Nullable Measure measure) {
        this.title = title;
        this.summary = summary;
        this.measure = measure;
    }

    public void placeWith(Unit unit, Collection<Unit> participants, @Nullable Position responsible) {
        this.unit = unit;
        this.responsible = responsible;
        become(this.participants, participants);
    }

    public void workWith(Collection<Academy> academies, Collection<PartnerOrganisation> organisations) {
        become(this.academies, academies);
        become(this.organisations, organisations);
    }

    public void explainOtherPartners(@Nullable PartnerReason reason, @Nullable String text) {
        this.reason = reason;
        this.reasonText = text;
    }

    public Alignment alignment() {
        return alignment;
    }

    public void lean(Collection<Consultation> consultations) {
        become(this.consultations, consultations);
    }

    public void frame(Frame frame) {
        this.frame = frame;
    }

    /** Under which agreements it goes on, or why under none. */
    public void formalise(Collection<Agreement> agreements, @Nullable Informal informal) {
        become(this.agreements, agreements);
        this.informal = informal;
    }

    public void review(@Nullable Ethics ethics, @Nullable String number) {
        this.ethics = ethics;
        this.ethicsNumber = number;
    }

    /** How it goes, in a colour and in words. */
    public void report(Light light, String words, LocalDate today) {
        this.light = light;
        this.words = words;
        this.reportedOn = today;
    }

    public void judgedOn(LocalDate today) {
        judgedOn = today;
    }

    public void plan(LocalDate today) {
        requireStatus(Status.IDEA);
        status = Status.PLANNED;
        plannedOn = today;
    }

    public void start() {
        requireStatus(Status.PLANNED);
        status = Status.ONGOING;
    }

    public void pause(String why) {
        requireStatus(Status.ONGOING);
        status = Status.PAUSED;
        statusReason = why;
    }

    public void resume() {
        requireStatus(Status.PAUSED);
        status = Status.ONGOING;
        statusReason = null;
    }

    public void end(LocalDate lastDay, String whatChanged) {
        requireStatus(Status.ONGOING, Status.PAUSED);
        status = Status.ENDED;
        statusReason = null;
        endedOn = lastDay;
        this.whatChanged = whatChanged;
    }

    public void abort(LocalDate today, String why) {
        requireStatus(Status.IDEA, Status.PLANNED, Status.ONGOING, Status.PAUSED);
        status = Status.ABORTED;
        statusReason = why;
        endedOn = today;
    }

    public void benefit(Benefit benefit, String text) {
        requireStatus(Status.ENDED);
        this.benefit = benefit;
        this.benefitText = text;
    }

    /** Whether this form has taken its step already. */
    public boolean isStep(UUID stepId) {
        return stepId.equals(this.stepId);
    }

    public void stepped(UUID stepId) {
        this.stepId = stepId;
    }

    public void requireOpen() {
        if (!status.isOpen()) refuse("project.closed-is-not-changed");
    }

    public void requireStatus(Status... allowed) {
        if (!List.of(allowed).contains(status)) refuse("project.not-from-here");
    }

    private void refuse(String objection) {
        throw new RefusedException(Objection.of(objection, title).linkedTo(address()));
    }

    /** Its use is asked for a year after its end. */
    public boolean isBenefitDue(LocalDate today) {
        return status == Status.ENDED
                && benefit == null
                && endedOn != null
                && !endedOn.plusYears(1).isAfter(today);
    }

    public String address() {
        return "/projekt/" + id;
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

    public String getTitle() {
        return title;
    }

    public @Nullable String getSummary() {
        return summary;
    }

    public Unit getUnit() {
        return unit;
    }

    public List<Unit> getParticipants() {
        return participants.stream().sorted(Comparator.comparing(Unit::getName)).toList();
    }

    public @Nullable Position getResponsible() {
        return responsible;
    }

    public @Nullable Measure getMeasure() {
        return measure;
    }

    public Status getStatus() {
        return status;
    }

    public @Nullable String getStatusReason() {
        return statusReason;
    }

    public @Nullable LocalDate getPlannedOn() {
        return plannedOn;
    }

    public @Nullable LocalDate getEndedOn() {
        return endedOn;
    }

    public List<Academy> getAcademies() {
        return academies.stream().sorted(Comparator.comparing(Academy::getName)).toList();
    }

    public List<PartnerOrganisation> getOrganisations() {
        return organisations.stream()
                .sorted(Comparator.comparing(PartnerOrganisation::getName))
                .toList();
    }

    public @Nullable PartnerReason getReason() {
        return reason;
    }

    public @Nullable String getReasonText() {
        return reasonText;
    }

    public Alignment getAlignment() {
        return alignment;
    }

    public List<Consultation> getConsultations() {
        return consultations.stream()
                .sorted(Comparator.comparing(Consultation::getHeldOn))
                .toList();
    }

    public List<Agreement> getAgreements() {
        return agreements.stream()
                .sorted(Comparator.comparing(Agreement::getTitle))
                .toList();
    }

    public @Nullable Informal getInformal() {
        return informal;
    }

    public Frame getFrame() {
        return frame == null ? Frame.unknown() : frame;
    }

    public @Nullable Ethics getEthics() {
        return ethics;
    }

    public @Nullable String getEthicsNumber() {
        return ethicsNumber;
    }

    public @Nullable Light getLight() {
        return light;
    }

    public @Nullable String getWords() {
        return words;
    }

    public @Nullable LocalDate getReportedOn() {
        return reportedOn;
    }

    public @Nullable String getWhatChanged() {
        return whatChanged;
    }

    public @Nullable Benefit getBenefit() {
        return benefit;
    }

    public @Nullable String getBenefitText() {
        return benefitText;
    }

    /** What the history calls it. */
    @Override
    public String toString() {
        return title;
    }
}
