package se.huddinge.samverkan.principle;

import static java.util.Objects.requireNonNull;
import static se.huddinge.samverkan.shared.Elements.become;

import jakarta.persistence.Column;
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
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.account.Account;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.organisation.Unit;
import se.huddinge.samverkan.project.Project;
import se.huddinge.samverkan.shared.Derived;
import se.huddinge.samverkan.shared.Objection;
import se.huddinge.samverkan.shared.RefusedException;
import se.huddinge.samverkan.shared.Subject;

/** A question of principle about collaboration, for the council to discuss (S18). */
@Entity
@Table(name = "principle_issue")
public class PrincipleIssue implements Subject {
    public static final String SUBJECT = "principleissue";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private @Nullable Long version;

    @Column(updatable = false)
    private UUID submissionId;

    private String title;

    private String text;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    private Account raisedBy;

    private LocalDate raisedOn;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Unit unit;

    @ManyToMany
    @JoinTable(
            name = "principle_agreement",
            joinColumns = @JoinColumn(name = "issue_id"),
            inverseJoinColumns = @JoinColumn(name = "agreement_id"))
    private Set<Agreement> agreements = new HashSet<>();

    @ManyToMany
    @JoinTable(
            name = "principle_project",
            joinColumns = @JoinColumn(name = "issue_id"),
            inverseJoinColumns = @JoinColumn(name = "project_id"))
    private Set<Project> projects = new HashSet<>();

    @Enumerated(EnumType.STRING)
    private Standing standing = Standing.PROPOSED;

    /** So that lists show what has waited longest first, and what is over last. */
    @Derived
    private @Nullable LocalDate waitingSince;

    /** What the council thought, why it was lifted, or why it was withdrawn. */
    private @Nullable String outcome;

    private @Nullable LocalDate outcomeOn;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Unit liftedTo;

    private @Nullable String dnr;

    private @Nullable String report;

    private @Nullable LocalDate reportedOn;

    /** The form that took the last step: a double click finds itself done. */
    @Derived
    private @Nullable UUID stepId;

    protected PrincipleIssue() {}

    PrincipleIssue(PrincipleForm form, Account raisedBy, LocalDate today) {
        submissionId = form.submissionId();
        this.raisedBy = raisedBy;
        raisedOn = today;
        waitingSince = today;
        title = form.title();
        text = form.text();
    }

    void describe(PrincipleForm form, @Nullable Unit unit) {
        title = form.title();
        text = form.text();
        this.unit = unit;
    }

    void concern(Collection<Agreement> agreements, Collection<Project> projects) {
        become(this.agreements, agreements);
        become(this.projects, projects);
    }

    /** What its meetings make of it: it waits for one, or has been discussed, or neither. What is over stays so. */
    void follow(List<Hearing> hearings) {
        if (!standing.isOpen()) return;
        if (hearings.stream().anyMatch(hearing -> hearing.getSaid() == null)) standing = Standing.ON_AGENDA;
        else standing = hearings.isEmpty() ? Standing.PROPOSED : Standing.DISCUSSED;
    }

    /** The council's position; it may be put in better words until it has been reported back. */
    void close(String position, LocalDate day) {
        if (standing != Standing.CLOSED || reportedOn != null) requireOpen();
        end(Standing.CLOSED, position, day);
    }

    void lift(Unit to, @Nullable String dnr, String why, LocalDate day) {
        requireOpen();
        liftedTo = to;
        this.dnr = dnr;
        end(Standing.LIFTED, why, day);
    }

    void withdraw(String why, LocalDate day) {
        requireOpen();
        end(Standing.WITHDRAWN, why, day);
    }

    private void end(Standing standing, String outcome, LocalDate day) {
        this.standing = standing;
        this.outcome = outcome;
        outcomeOn = day;
        waitingSince = null;
    }

    void reportBack(String words, LocalDate today) {
        if (!standing.isAnswered()) refuse("principle.nothing-to-report");
        report = words;
        reportedOn = today;
    }

    void requireOpen() {
        if (!standing.isOpen()) refuse("principle.is-over");
    }

    void refuse(String objection) {
        throw new RefusedException(Objection.of(objection, title).linkedTo(address()));
    }

    boolean isStep(UUID stepId) {
        return stepId.equals(this.stepId);
    }

    void stepped(UUID stepId) {
        this.stepId = stepId;
    }

    @Override
    public String subject() {
        return SUBJECT;
    }

    @Override
    public Long subjectId() {
        return getId();
    }

    public String address() {
        return "/fragor/" + id;
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

    public String getText() {
        return text;
    }

    public Account getRaisedBy() {
        return raisedBy;
    }

    public LocalDate getRaisedOn() {
        return raisedOn;
    }

    /** On whose behalf, if on any unit's. */
    public @Nullable Unit getUnit() {
        return unit;
    }

    public List<Agreement> getAgreements() {
        return agreements.stream()
                .sorted(Comparator.comparing(Agreement::getTitle))
                .toList();
    }

    public List<Project> getProjects() {
        return projects.stream().sorted(Comparator.comparing(Project::getTitle)).toList();
    }

    public Standing getStanding() {
        return standing;
    }

    public @Nullable String getOutcome() {
        return outcome;
    }

    public @Nullable LocalDate getOutcomeOn() {
        return outcomeOn;
    }

    public @Nullable Unit getLiftedTo() {
        return liftedTo;
    }

    public @Nullable String getDnr() {
        return dnr;
    }

    public @Nullable String getReport() {
        return report;
    }

    public @Nullable LocalDate getReportedOn() {
        return reportedOn;
    }

    /** What the history calls it. */
    @Override
    public String toString() {
        return title;
    }
}
