package se.huddinge.samverkan.agreement.content;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.agreement.Party;

/** What one party puts into the collaboration (S20), in one year or as long as the agreement lasts. */
@Entity
@Table(name = "agreement_resource")
public class ResourceLine extends Line {
    public enum Kind {
        MONEY,
        HOURS,
        PREMISES,
        DATA;

        boolean isCounted() {
            return this == MONEY || this == HOURS;
        }
    }

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Party party;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private @Nullable BigDecimal amount;

    private @Nullable Integer year;

    protected ResourceLine() {}

    ResourceLine(ResourceForm form, Agreement agreement, Party party) {
        super(form.submissionId(), agreement, form.what());
        this.party = party;
        this.kind = form.kind();
        describe(form, party);
    }

    void describe(ResourceForm form, Party party) {
        say(form.what());
        this.party = party;
        kind = form.kind();
        amount = Amounts.read(form.amount());
        year = form.year();
    }

    /** The same given to another agreement. */
    ResourceLine over(Agreement other, Party giver) {
        return new ResourceLine(
                new ResourceForm(giver.getId(), getWhat(), kind, getAmountText(), year, null, null), other, giver);
    }

    @Override
    boolean isOf(Long partyId) {
        return party.getId().equals(partyId);
    }

    @Override
    String path() {
        return "/resurser";
    }

    public Party getParty() {
        return party;
    }

    public Kind getKind() {
        return kind;
    }

    public @Nullable BigDecimal getAmount() {
        return amount;
    }

    public @Nullable String getAmountText() {
        return Amounts.written(amount);
    }

    public @Nullable Integer getYear() {
        return year;
    }
}
