package se.huddinge.samverkan.reporting;

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
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.figures.Span;
import se.huddinge.samverkan.organisation.Unit;
import se.huddinge.samverkan.shared.Derived;
import se.huddinge.samverkan.shared.Objection;
import se.huddinge.samverkan.shared.RefusedException;
import se.huddinge.samverkan.shared.Subject;

/** The units are asked to account for a period: planned, open to their contributions, then woven together. */
@Entity
@Table(name = "reporting_round")
public class ReportRound implements Subject {
    public static final String SUBJECT = "reportround";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private @Nullable Long version;

    @Column(updatable = false)
    private UUID submissionId;

    /** The form of the last step: a double click finds it taken. */
    @Derived
    private @Nullable UUID stepId;

    @Enumerated(EnumType.STRING)
    private ReportKind kind;

    private String title;

    private LocalDate periodFrom;

    private LocalDate periodTo;

    private LocalDate opensOn;

    private LocalDate dueOn;

    private LocalDate compileOn;

    private LocalDate handoverOn;

    private @Nullable String instruction;

    @Enumerated(EnumType.STRING)
    private RoundStatus status = RoundStatus.PLANNED;

    @Derived
    @Formula("(exists (select 1 from reporting_version locked where locked.round_id = id))")
    private boolean locked;

    @Derived
    private @Nullable LocalDate openedOn;

    @Derived
    private @Nullable LocalDate compiledOn;

    @Derived
    private @Nullable LocalDate cancelledOn;

    private @Nullable String reason;

    @ElementCollection
    @CollectionTable(name = "reporting_round_recipient", joinColumns = @JoinColumn(name = "round_id"))
    @Column(name = "recipient")
    @Enumerated(EnumType.STRING)
    private Set<ReportRecipient> recipients = EnumSet.noneOf(ReportRecipient.class);

    @ManyToMany
    @JoinTable(
            name = "reporting_round_board",
            joinColumns = @JoinColumn(name = "round_id"),
            inverseJoinColumns = @JoinColumn(name = "board_id"))
    private Set<Unit> boards = new HashSet<>();

    /** For the list, which loads no entities. */
    @Derived
    @Enumerated(EnumType.STRING)
    @Formula("(case when cancelled_on is null then status else 'CANCELLED' end)")
    private @Nullable RoundStatus shownStatus;

    /** For the list too: the names of the constants, and of the boards in both languages. */
    @Derived
    @Formula("(select string_agg(given.recipient, ',' order by given.recipient) from reporting_round_recipient given"
            + " where given.round_id = id)")
    private @Nullable String recipientNames;

    @Derived
    @Formula("(select string_agg(board.name_sv, ', ' order by board.name_sv) from reporting_round_board given"
            + " join unit board on board.id = given.board_id where given.round_id = id)")
    private @Nullable String boardNamesSv;

    @Derived
    @Formula("(select string_agg(coalesce(board.name_en, board.name_sv), ', '"
            + " order by coalesce(board.name_en, board.name_sv)) from reporting_round_board given"
            + " join unit board on board.id = given.board_id where given.round_id = id)")
    private @Nullable String boardNamesEn;

    @ElementCollection
    @CollectionTable(name = "reporting_section", joinColumns = @JoinColumn(name = "round_id"))
    @OrderColumn(name = "ordinal")
    private List<Section> sections = new ArrayList<>();

    protected ReportRound() {}

    ReportRound(RoundForm form, Set<Unit> boards) {
        submissionId = form.submissionId();
        kind = form.kind();
        periodFrom = form.periodFrom();
        periodTo = form.periodTo();
        describe(form, boards);
    }

    /** Which account it is and what it covers stands fast once the units have been asked. */
    final void describe(RoundForm form, Set<Unit> boards) {
        if (status == RoundStatus.PLANNED) {
            kind = form.kind();
            periodFrom = form.periodFrom();
            periodTo = form.periodTo();
        }
        title = form.title();
        opensOn = form.opensOn();
        dueOn = form.dueOn();
        compileOn = form.compileOn();
        handoverOn = form.handoverOn();
        instruction = form.instruction();
        become(recipients, form.given());
        become(this.boards, boards);
        if (!sections.equals(form.wanted())) {
            sections.clear();
            sections.addAll(form.wanted());
        }
    }

    public void open(UUID step, LocalDate day) {
        requireStatus(RoundStatus.PLANNED);
        status = RoundStatus.OPEN;
        openedOn = day;
        stepId = step;
    }

    /** @param reason why contributions that are missing are not waited for */
    public void compile(UUID step, LocalDate day, @Nullable String reason) {
        requireStatus(RoundStatus.OPEN);
        status = RoundStatus.COMPILED;
        compiledOn = day;
        this.reason = reason;
        stepId = step;
    }

    public void reopen(UUID step, String reason) {
        requireStatus(RoundStatus.COMPILED);
        status = RoundStatus.OPEN;
        compiledOn = null;
        this.reason = reason;
        stepId = step;
    }

    /** Nobody is asked any more; what has been written can still be read. */
    public void cancel(UUID step, LocalDate day, String reason) {
        requireChangeable();
        cancelledOn = day;
        this.reason = reason;
        stepId = step;
    }

    public void requireStatus(RoundStatus wanted) {
        requireNotCancelled();
        if (status != wanted) throw refused(refusal(wanted));
    }

    /** Until the report is woven. */
    public void requireChangeable() {
        requireNotCancelled();
        if (status == RoundStatus.COMPILED) throw refused("reporting.is-compiled");
    }

    private void requireNotCancelled() {
        if (cancelledOn != null) throw refused("reporting.is-cancelled");
    }

    private static String refusal(RoundStatus wanted) {
        return switch (wanted) {
            case PLANNED -> "reporting.not-planned";
            case OPEN -> "reporting.not-open";
            case COMPILED, CANCELLED -> "reporting.not-compiled";
        };
    }

    private RefusedException refused(String key) {
        return new RefusedException(Objection.of(key, title).linkedTo(address()));
    }

    public boolean isStep(UUID stepId) {
        return stepId.equals(this.stepId);
    }

    public boolean isOpen() {
        return getStatus() == RoundStatus.OPEN;
    }

    /** How long each unit's text may be. */
    public int getContributionLength() {
        return sections.stream()
                .filter(section -> section.kind() == SectionKind.UNITS)
                .findFirst()
                .map(Section::maxLength)
                .orElse(Sections.LENGTH);
    }

    public Span span() {
        return new Span(periodFrom, periodTo);
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
        return "/rapporter/" + id;
    }

    public Long getId() {
        return requireNonNull(id);
    }

    public @Nullable Long getVersion() {
        return version;
    }

    public ReportKind getKind() {
        return kind;
    }

    public String getTitle() {
        return title;
    }

    public LocalDate getPeriodFrom() {
        return periodFrom;
    }

    public LocalDate getPeriodTo() {
        return periodTo;
    }

    public LocalDate getOpensOn() {
        return opensOn;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public LocalDate getCompileOn() {
        return compileOn;
    }

    public LocalDate getHandoverOn() {
        return handoverOn;
    }

    public @Nullable String getInstruction() {
        return instruction;
    }

    /** Whether its report has been locked, once or more. */
    public boolean isLocked() {
        return locked;
    }

    public RoundStatus getStatus() {
        return cancelledOn == null ? status : RoundStatus.CANCELLED;
    }

    public @Nullable LocalDate getOpenedOn() {
        return openedOn;
    }

    public @Nullable LocalDate getCompiledOn() {
        return compiledOn;
    }

    public @Nullable LocalDate getCancelledOn() {
        return cancelledOn;
    }

    /** Why it was closed without some contributions, opened anew or cancelled. */
    public @Nullable String getReason() {
        return reason;
    }

    public Set<ReportRecipient> getRecipients() {
        return new TreeSet<>(recipients);
    }

    /** Which boards, when it is given to some. */
    public List<Unit> getBoards() {
        var alphabet = Collator.getInstance(Locale.forLanguageTag("sv"));
        return boards.stream()
                .sorted(Comparator.comparing(Unit::getName, alphabet))
                .toList();
    }

    public List<Section> getSections() {
        return List.copyOf(sections);
    }

    /** What the history calls it. */
    @Override
    public String toString() {
        return title;
    }
}
