package se.huddinge.samverkan.agreement;

import static java.util.Objects.requireNonNull;
import static se.huddinge.samverkan.shared.Elements.become;

import jakarta.persistence.AssociationOverride;
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
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.agreement.term.Almanac;
import se.huddinge.samverkan.agreement.term.Clauses;
import se.huddinge.samverkan.agreement.term.Course;
import se.huddinge.samverkan.agreement.term.Notice;
import se.huddinge.samverkan.agreement.term.NoticeDay;
import se.huddinge.samverkan.agreement.term.Renewal;
import se.huddinge.samverkan.agreement.term.Term;
import se.huddinge.samverkan.organisation.Position;
import se.huddinge.samverkan.organisation.Unit;
import se.huddinge.samverkan.shared.Derived;
import se.huddinge.samverkan.shared.FieldException;
import se.huddinge.samverkan.shared.Objection;
import se.huddinge.samverkan.shared.Period;
import se.huddinge.samverkan.shared.RefusedException;
import se.huddinge.samverkan.shared.Subject;
import se.huddinge.samverkan.strategy.Alignment;

/** What the municipality and its partners have agreed on, or are about to (S19, S20). */
@Entity
public class Agreement implements Subject {
    private static final Pattern USUAL_DNR = Pattern.compile("[A-ZÅÄÖ]{2,5}[- ]\\d{4}/\\d{1,6}(\\.\\d{1,4})?");

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private @Nullable Long version;

    @Column(updatable = false)
    private UUID submissionId;

    private String title;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable AgreementType type;

    private @Nullable String ownDnr;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Enumerated(EnumType.STRING)
    private Visibility visibility = Visibility.OPEN;

    private @Nullable String secrecyBasis;

    @Embedded
    @EmbeddedColumnNaming("term_%s")
    private Term term = Term.unknown();

    @Embedded
    @EmbeddedColumnNaming("renewal_%s")
    private Renewal renewal = Renewal.unknown();

    @Embedded
    @EmbeddedColumnNaming("notice_%s")
    private Notice notice = Notice.unknown();

    @ElementCollection
    @OrderColumn(name = "ordinal")
    private List<Extension> extension = new ArrayList<>();

    @Embedded
    @EmbeddedColumnNaming("given_%s")
    private @Nullable GivenNotice given;

    @Embedded
    @EmbeddedColumnNaming("taken_back_%s")
    private @Nullable TakenBackNotice takenBack;

    @Derived
    @ElementCollection
    @OrderColumn(name = "ordinal")
    private List<Period> period = new ArrayList<>();

    /** The municipality's own. */
    @Derived
    @ElementCollection
    @OrderColumn(name = "ordinal")
    private List<NoticeDay> noticeDay = new ArrayList<>();

    @Derived
    @ElementCollection
    @OrderColumn(name = "ordinal")
    private List<PartyNoticeDay> partyNoticeDay = new ArrayList<>();

    /** Only to count by; whoever shows them asks for them with what is shown. */
    @Derived
    @OneToMany(mappedBy = "agreement")
    @OrderBy("id")
    private List<Party> parties = new ArrayList<>();

    /** Whose notice stands: by whose time it is counted. */
    @Derived
    private @Nullable Long givenById;

    private @Nullable LocalDate signedOn;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Position responsible;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Unit owner;

    @ManyToMany
    @JoinTable(name = "agreement_participant", inverseJoinColumns = @JoinColumn(name = "unit_id"))
    private Set<Unit> participants = new HashSet<>();

    @ElementCollection
    private Set<Part> part = new HashSet<>();

    @Embedded
    @AssociationOverride(
            name = "purposes",
            joinTable = @JoinTable(name = "agreement_purpose", inverseJoinColumns = @JoinColumn(name = "purpose_id")))
    @AssociationOverride(
            name = "methods",
            joinTable = @JoinTable(name = "agreement_method", inverseJoinColumns = @JoinColumn(name = "method_id")))
    @AssociationOverride(
            name = "goals",
            joinTable = @JoinTable(name = "agreement_goal", inverseJoinColumns = @JoinColumn(name = "goal_id")))
    private Alignment alignment = new Alignment();

    @Enumerated(EnumType.STRING)
    private @Nullable PartnerReason reason;

    private @Nullable String reasonText;

    @Embedded
    @EmbeddedColumnNaming("closing_%s")
    private @Nullable Closing closing;

    /** The day on which its partners were last judged; the database judges from the same day. */
    private LocalDate judgedOn;

    protected Agreement() {}

    public Agreement(UUID submissionId, String title, Status status, LocalDate judgedOn) {
        this.submissionId = submissionId;
        this.title = title;
        this.status = status;
        this.judgedOn = judgedOn;
    }

    public void describe(String title, @Nullable AgreementType type, @Nullable String ownDnr) {
        this.title = title;
        this.type = type;
        this.ownDnr = ownDnr;
    }

    public void placeWith(@Nullable Position responsible, @Nullable Unit owner, Collection<Unit> participants) {
        this.responsible = responsible;
        this.owner = owner;
        become(this.participants, participants);
    }

    /** A basis is kept for what is secret only. */
    public void classify(Visibility visibility, @Nullable String secrecyBasis) {
        this.visibility = visibility;
        this.secrecyBasis = visibility == Visibility.SECRET ? secrecyBasis : null;
    }

    /** What its text says, as far as it fits what has been decided and given since. */
    public void last(Clauses clauses, @Nullable LocalDate signedOn, Almanac almanac) {
        requireFollowed(clauses);
        term = clauses.term();
        renewal = clauses.renewal();
        notice = clauses.notice();
        this.signedOn = signedOn;
        countNotice(almanac);
    }

    /** When a notice has changed, the agreement's or a party's. */
    public void countNotice(Almanac almanac) {
        if (given != null) given = counted(given, almanac);
        count(almanac);
    }

    private void requireFollowed(Clauses clauses) {
        var end = Course.of(clauses).finalEnd();
        if (!extension.isEmpty()
                && end.filter(extension.get(0).lastDay()::isAfter).isEmpty())
            throw new FieldException(
                    "lastDay",
                    "agreement.extended-already",
                    extension.get(0).lastDay().toString());
    }

    private GivenNotice counted(GivenNotice given, Almanac almanac) {
        return course().with(noticeGiven())
                .unnoticed()
                .ifReceived(given.receivedOn(), almanac)
                .map(outcome -> given.endingOn(outcome.end()))
                .orElseThrow(() -> new FieldException("noticeCounting", "agreement.notice-stands"));
    }

    /** Adds a period; the earlier ones stay. */
    public void extend(Extension extension, Almanac almanac) {
        this.extension.add(extension);
        count(almanac);
    }

    private Notice noticeGiven() {
        return parties.stream()
                .filter(party -> party.getId().equals(givenById))
                .findFirst()
                .map(this::noticeOf)
                .orElse(notice);
    }

    public void receive(GivenNotice given, Party giver, Almanac almanac) {
        this.given = given;
        givenById = giver.getId();
        count(almanac);
    }

    public void takeBack(TakenBackNotice takenBack, Almanac almanac) {
        given = null;
        givenById = null;
        this.takenBack = takenBack;
        count(almanac);
    }

    /** Writes down the days that follow, for whoever asks in SQL. */
    public void count(Almanac almanac) {
        rewrite(period, course().periods(almanac.until()));
        var ours = ourNotice();
        rewrite(noticeDay, course().with(ours).noticeDays(almanac));
        rewrite(
                partyNoticeDay,
                parties.stream()
                        .filter(party ->
                                !party.isMunicipality() && !noticeOf(party).equals(ours))
                        .flatMap(party -> course().with(noticeOf(party)).noticeDays(almanac).stream()
                                .map(day -> PartyNoticeDay.of(party, day)))
                        .toList());
    }

    private Notice ourNotice() {
        return parties.stream()
                .filter(Party::isMunicipality)
                .findFirst()
                .map(this::noticeOf)
                .orElse(notice);
    }

    /** Its own, or the one that holds for all. */
    public Notice noticeOf(Party party) {
        return party.getNotice() == null ? notice : party.getNotice();
    }

    private static <T> void rewrite(List<T> kept, List<T> wanted) {
        if (kept.equals(wanted)) return;
        kept.clear();
        kept.addAll(wanted);
    }

    /** When whoever becomes a party must exist: the first day, but no day that has passed while it is not signed. */
    public Optional<LocalDate> bindsFrom(LocalDate today) {
        var first = Optional.ofNullable(term.firstDay());
        if (!status.isBeforeSigning()) return first;
        return first.filter(day -> day.isAfter(today)).or(() -> Optional.of(today));
    }

    public Course course() {
        return new Course(
                new Clauses(term, renewal, notice),
                extension.stream().map(Extension::lastDay).toList(),
                given == null ? null : given.counted());
    }

    public void answer(Collection<Part> parts) {
        become(part, parts);
    }

    public Alignment alignment() {
        return alignment;
    }

    public void explainOtherPartners(@Nullable PartnerReason reason, @Nullable String text) {
        this.reason = reason;
        this.reasonText = text;
    }

    public void judgedOn(LocalDate today) {
        judgedOn = today;
    }

    /** Also back to it, from what was decided. */
    public void prepare() {
        requireBeforeSigning();
        status = Status.IN_PREPARATION;
    }

    public void decide() {
        requireUndecided();
        status = Status.DECIDED;
    }

    public void sendForSignature() {
        requireUnsent();
        status = Status.FOR_SIGNATURE;
    }

    /** @param lastOf the day on which the last party signed */
    public void sign(LocalDate lastOf) {
        requireSentForSignature();
        signedOn = lastOf;
        status = Status.SIGNED;
    }

    /** What is left of its periods after the day never comes. */
    public void end(LocalDate lastDay) {
        requireSigned();
        period.removeIf(later -> later.validFrom().isAfter(lastDay));
        period.replaceAll(kept -> kept.livesOn(lastDay) ? kept.endingOn(lastDay) : kept);
        status = Status.ENDED;
    }

    /** Undoes a step: what it changed is as it was. */
    public void returnTo(Status former, Almanac almanac) {
        status = former;
        closing = null;
        if (former.isBeforeSigning()) signedOn = null;
        if (former == Status.SIGNED) count(almanac);
    }

    public void abort(Closing closing) {
        requireBeforeSigning();
        this.closing = closing;
        status = Status.ABORTED;
    }

    public void annul(Closing closing) {
        requireNotAnnulled();
        this.closing = closing;
        status = Status.ANNULLED;
    }

    public void requireRevisable() {
        require(status.isOpen(), "agreement.closed-is-not-changed");
    }

    public void requireBeforeSigning() {
        require(status.isBeforeSigning(), "agreement.only-before-signing-is-aborted");
    }

    public void requireUndecided() {
        require(status.compareTo(Status.DECIDED) < 0, "agreement.only-undecided-is-decided");
    }

    public void requireUnsent() {
        require(status.compareTo(Status.FOR_SIGNATURE) < 0, "agreement.only-unsent-is-sent");
    }

    public void requireSentForSignature() {
        require(status == Status.FOR_SIGNATURE, "agreement.only-sent-is-signed");
    }

    public void requireSigned() {
        require(status == Status.SIGNED, "agreement.only-signed-is-ended");
    }

    public void requireNotAnnulled() {
        require(status != Status.ANNULLED, "agreement.already-annulled");
    }

    private void require(boolean allowed, String objection) {
        if (!allowed) throw new RefusedException(Objection.of(objection, title).linkedTo(address()));
    }

    public State stateOn(LocalDate day, LocalDate soon) {
        return State.of(status, course().on(day).orElse(null), fate(day), day, soon);
    }

    private State.Fate fate(LocalDate day) {
        if (given != null) return State.Fate.NOTICED;
        var end = course().on(day).map(Period::validTo);
        return end.isEmpty() || end.equals(course().finalEnd()) ? State.Fate.ENDS : State.Fate.GOES_ON;
    }

    /** Until its last day while it is signed and not past; null when no last day is known. */
    @Nullable
    public Long daysLeft(LocalDate today) {
        return course().on(today)
                .map(Period::validTo)
                .filter(last -> status == Status.SIGNED && !last.isBefore(today))
                .map(last -> ChronoUnit.DAYS.between(today, last))
                .orElse(null);
    }

    /** The days on which its partners are still judged (R1, R2); none when it has ended or was given up. */
    public Optional<Period> remaining(LocalDate today) {
        return status.isOpen() ? course().remaining(today) : Optional.empty();
    }

    public String address() {
        return "/avtal/" + id;
    }

    @Override
    public String subject() {
        return "agreement";
    }

    @Override
    public Long subjectId() {
        return getId();
    }

    public UUID submissionId() {
        return submissionId;
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

    public @Nullable AgreementType getType() {
        return type;
    }

    public @Nullable String getOwnDnr() {
        return ownDnr;
    }

    /** Not written as the municipality's registry writes: accepted, and pointed out. */
    public boolean isUnusualDnr() {
        return ownDnr != null && !USUAL_DNR.matcher(ownDnr).matches();
    }

    public Status getStatus() {
        return status;
    }

    public Visibility getVisibility() {
        return visibility;
    }

    public @Nullable String getSecrecyBasis() {
        return secrecyBasis;
    }

    public Term getTerm() {
        return term;
    }

    public Renewal getRenewal() {
        return renewal;
    }

    public Notice getNotice() {
        return notice;
    }

    public @Nullable Long getGivenById() {
        return givenById;
    }

    public List<Extension> getExtensions() {
        return List.copyOf(extension);
    }

    public @Nullable GivenNotice getGiven() {
        return given;
    }

    public @Nullable TakenBackNotice getTakenBack() {
        return takenBack;
    }

    public List<Period> getPeriods() {
        return List.copyOf(period);
    }

    public @Nullable LocalDate getSignedOn() {
        return signedOn;
    }

    public @Nullable Position getResponsible() {
        return responsible;
    }

    public @Nullable Unit getOwner() {
        return owner;
    }

    public List<Unit> getParticipants() {
        return participants.stream()
                .sorted(Comparator.comparing(Unit::getName).thenComparing(Unit::getId))
                .toList();
    }

    public Set<Part> getParts() {
        return Set.copyOf(part);
    }

    /** What its kind asks for; all six while its kind is unknown. */
    public List<Part.Name> getAskedParts() {
        return type == null ? List.of(Part.Name.values()) : type.getAskedParts();
    }

    /** Asked for, and neither there nor without use here (R5). */
    public List<Part.Name> getMissingParts() {
        return getAskedParts().stream()
                .filter(name -> part(name)
                        .filter(found -> found.answer() != Part.Answer.MISSING)
                        .isEmpty())
                .toList();
    }

    /** What was answered is shown though its kind no longer asks for it. */
    public List<Part.Name> getShownParts() {
        return Stream.of(Part.Name.values())
                .filter(name -> getAskedParts().contains(name) || part(name).isPresent())
                .toList();
    }

    public Optional<Part> part(Part.Name name) {
        return part.stream().filter(candidate -> candidate.name() == name).findFirst();
    }

    public Alignment getAlignment() {
        return alignment;
    }

    public @Nullable PartnerReason getReason() {
        return reason;
    }

    public @Nullable String getReasonText() {
        return reasonText;
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
