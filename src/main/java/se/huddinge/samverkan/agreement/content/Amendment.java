package se.huddinge.samverkan.agreement.content;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.agreement.Agreement;

/** A change or addition that the parties signed after the agreement itself. */
@Entity
@Table(name = "agreement_amendment")
class Amendment extends Line {
    private LocalDate signedOn;

    private @Nullable String dnr;

    protected Amendment() {}

    Amendment(AmendmentForm form, Agreement agreement) {
        super(form.submissionId(), agreement, form.what());
        this.signedOn = form.signedOn();
        this.dnr = form.dnr();
    }

    void describe(AmendmentForm form) {
        say(form.what());
        signedOn = form.signedOn();
        dnr = form.dnr();
    }

    @Override
    boolean isOf(Long partyId) {
        return false;
    }

    @Override
    String path() {
        return "/tillagg";
    }

    public LocalDate getSignedOn() {
        return signedOn;
    }

    public @Nullable String getDnr() {
        return dnr;
    }
}
