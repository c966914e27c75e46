package se.huddinge.samverkan.agreement.registration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import se.huddinge.samverkan.agreement.Partner;
import se.huddinge.samverkan.agreement.PartnerReason;
import se.huddinge.samverkan.agreement.term.Term;
import se.huddinge.samverkan.agreement.time.TermInOrder;
import se.huddinge.samverkan.web.Ids;
import se.huddinge.samverkan.web.PlausibleDate;

@NullUnmarked
@TermInOrder
record ExistingForm(
        @NotBlank @Size(max = 200) String title,
        @NotNull Partner partner,
        Partner secondPartner,
        Partner thirdPartner,
        PartnerReason reason,
        @Size(max = 2000) String reasonText,

        @PlausibleDate @DateTimeFormat(iso = ISO.DATE) LocalDate firstDay,

        @NotNull Term.Kind termKind,

        @PlausibleDate @DateTimeFormat(iso = ISO.DATE) LocalDate lastDay,

        @PlausibleDate @DateTimeFormat(iso = ISO.DATE) LocalDate signedOn,

        @NotNull Long responsibleId,
        Long ownerId,
        Long typeId,
        @Size(max = 60) String ownDnr,
        Set<Long> purposeIds,
        UUID submissionId)
        implements TermInOrder.Fields {
    ExistingForm {
        purposeIds = Ids.of(purposeIds);
        if (submissionId == null) submissionId = UUID.randomUUID();
    }

    static ExistingForm blank() {
        return new ExistingForm(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    ExistingAgreement existing() {
        return new ExistingAgreement(
                submissionId,
                title,
                Arrays.asList(partner, secondPartner, thirdPartner),
                termKind,
                firstDay,
                lastDay,
                null,
                null,
                signedOn,
                responsibleId,
                ownerId,
                Set.of(),
                typeId,
                ownDnr,
                purposeIds,
                Set.of(),
                Set.of(),
                reason,
                reasonText);
    }
}
