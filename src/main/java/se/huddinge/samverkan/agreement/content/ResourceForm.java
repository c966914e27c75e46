package se.huddinge.samverkan.agreement.content;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.NullUnmarked;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.agreement.Party;

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
        Amounts.requireFor(kind, amount);
        return new ResourceLine(this, agreement, parties.apply(partyId));
    }

    @Override
    public void describe(ResourceLine line, Function<Long, Party> parties) {
        Amounts.requireFor(kind, amount);
        line.describe(this, parties.apply(partyId));
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
