package se.huddinge.samverkan.statusupdate;

import static java.util.Objects.requireNonNull;

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
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.organisation.Unit;
import se.huddinge.samverkan.project.Light;
import se.huddinge.samverkan.shared.Objection;
import se.huddinge.samverkan.shared.RefusedException;
import se.huddinge.samverkan.shared.Subject;

/** What one department answers in a round: how it goes, or that nothing is new; and what it needs, until that is settled. */
@Entity
@Table(name = "statusupdate")
public class StatusUpdate implements Subject {
    public static final String SUBJECT = "statusupdate";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private @Nullable Long version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    private StatusRound round;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    private Unit unit;

    private @Nullable LocalDate answeredOn;

    @Enumerated(EnumType.STRING)
    private @Nullable Light light;

    private @Nullable String words;

    private @Nullable String need;

    private @Nullable String reply;

    private @Nullable LocalDate repliedOn;

    private @Nullable LocalDate settledOn;

    protected StatusUpdate() {}

    StatusUpdate(StatusRound round, Unit unit) {
        this.round = round;
        this.unit = unit;
    }

    void answer(AnswerForm form, LocalDate day) {
        answer(form.light(), form.words(), form.need(), day);
    }

    void nothingNew(LocalDate day) {
        answer(null, null, null, day);
    }

    private void answer(@Nullable Light light, @Nullable String words, @Nullable String need, LocalDate day) {
        requireChangeable();
        this.light = light;
        this.words = words;
        this.need = need;
        answeredOn = day;
    }

    /** An answer may be changed until the round is closed, or until somebody has acted on it. */
    void requireChangeable() {
        round.requireOpen();
        if (reply != null) throw refused("statusupdate.need-already-answered");
    }

    void reply(String text, LocalDate day) {
        requireNeed(NeedState.OPEN);
        reply = text;
        repliedOn = day;
    }

    void closeNeed(LocalDate day) {
        requireNeed(NeedState.ANSWERED);
        settledOn = day;
    }

    void requireNeed(NeedState state) {
        if (getNeedState() != state)
            throw refused(state == NeedState.OPEN ? "statusupdate.no-open-need" : "statusupdate.no-answered-need");
    }

    private RefusedException refused(String key) {
        return new RefusedException(Objection.of(key).linkedTo(address()));
    }

    /** Whether it already says exactly this: sent twice, it is one. */
    boolean says(AnswerForm form) {
        return answeredOn != null
                && light == form.light()
                && Objects.equals(words, form.words())
                && Objects.equals(need, form.need());
    }

    public boolean isAnswered() {
        return answeredOn != null;
    }

    public boolean isNothingNew() {
        return answeredOn != null && light == null;
    }

    public boolean isChangeable() {
        return round.isOpen() && reply == null;
    }

    public @Nullable NeedState getNeedState() {
        return NeedState.of(need, repliedOn, settledOn);
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
        return "/lagesrapporter/" + id;
    }

    public Long getId() {
        return requireNonNull(id);
    }

    public @Nullable Long getVersion() {
        return version;
    }

    public StatusRound getRound() {
        return round;
    }

    public Unit getUnit() {
        return unit;
    }

    public @Nullable LocalDate getAnsweredOn() {
        return answeredOn;
    }

    public @Nullable Light getLight() {
        return light;
    }

    public @Nullable String getWords() {
        return words;
    }

    public @Nullable String getNeed() {
        return need;
    }

    public @Nullable String getReply() {
        return reply;
    }

    public @Nullable LocalDate getRepliedOn() {
        return repliedOn;
    }

    public @Nullable LocalDate getSettledOn() {
        return settledOn;
    }

    /** What the history calls it. */
    @Override
    public String toString() {
        return unit + " " + round;
    }
}
