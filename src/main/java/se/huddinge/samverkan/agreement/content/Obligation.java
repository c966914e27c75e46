package se.huddinge.samverkan.agreement.content;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.agreement.Party;

/** What one party has promised to do, perhaps by a day. */
@Entity
@Table(name = "agreement_obligation")
public class Obligation extends Line {
    public enum Progress {
        NOT_STARTED,
        PARTLY,
        FULFILLED
    }

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Party party;

    private @Nullable LocalDate due;

    @Enumerated(EnumType.STRING)
    private Progress progress;

    protected Obligation() {}

    Obligation(ObligationForm form, Agreement agreement, Party party) {
        super(form.submissionId(), agreement, form.what());
        this.party = party;
        this.progress = form.progress();
        describe(form, party);
    }

    void describe(ObligationForm form, Party party) {
        say(form.what());
        this.party = party;
        due = form.due();
        progress = form.progress();
    }

    /** Its day has passed and it is not fulfilled. */
    public boolean isOverdueOn(LocalDate today) {
        return due != null && due.isBefore(today) && progress != Progress.FULFILLED;
    }

    @Override
    boolean isOf(Long partyId) {
        return party.getId().equals(partyId);
    }

    @Override
    String path() {
        return "/ataganden";
    }

    public Party getParty() {
        return party;
    }

    public @Nullable LocalDate getDue() {
        return due;
    }

    public Progress getProgress() {
        return progress;
    }
}
