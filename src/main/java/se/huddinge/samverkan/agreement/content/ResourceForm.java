package se.huddinge.samverkan.agreement.content;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.NullUnmarked;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.agreement.Party;
import se.huddinge.samverkan.shared.FieldException;

@NullUnmarked
public record ResourceForm(
        @NotNull Long partyId,
        @NotBlank @Size(max = 2000) String what,
        @NotNull ResourceLine.Kind kind,
        @Amount String amount,
        @PlausibleYear Integer year,
        UUID submissionId,
        Long version)
        implements LineForm<ResourceLine> {
    private static final BigDecimal MOST_HOURS = new BigDecimal(1_000_000);

    public ResourceForm {
        if (submissionId == null) submissionId = UUID.randomUUID();
    }

    static ResourceForm blank(Agreement agreement) {
        return new ResourceForm(null, null, null, null, null, null, agreement.getVersion());
    }

    static ResourceForm of(Agreement agreement, ResourceLine line) {
        return new ResourceForm(
                line.getParty().getId(),
                line.getWhat(),
                line.getKind(),
                line.getAmountText(),
                line.getYear(),
                null,
                agreement.getVersion());
    }

    @Override
    public ResourceForm opened(Agreement agreement, ResourceLine line) {
        return line == null ? blank(agreement) : of(agreement, line);
    }

    @Override
    public ResourceLine begin(Agreement agreement, Function<Long, Party> parties) {
        requireAmountThatFits();
        return new ResourceLine(this, agreement, parties.apply(partyId));
    }

    @Override
    public void describe(ResourceLine line, Function<Long, Party> parties) {
        requireAmountThatFits();
        line.describe(this, parties.apply(partyId));
    }

    /** Kronor and hours are counted, the rest is not. */
    private void requireAmountThatFits() {
        if (kind.isCounted() && amount == null) throw new FieldException("amount", "agreement.amount-is-needed");
        if (!kind.isCounted() && amount != null) throw new FieldException("amount", "agreement.amount-has-no-unit");
        if (kind == ResourceLine.Kind.HOURS && Amounts.read(amount).compareTo(MOST_HOURS) >= 0)
            throw new FieldException("amount", "agreement.too-many-hours");
    }

    @Override
    public ContentEvent added(Long agreementId) {
        return new ContentEvent.ResourceAdded(agreementId);
    }

    @Override
    public ContentEvent revised(Long agreementId) {
        return new ContentEvent.ResourceRevised(agreementId);
    }
}
