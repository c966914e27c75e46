package se.huddinge.samverkan.agreement.party;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.agreement.Partner;
import se.huddinge.samverkan.agreement.Party;
import se.huddinge.samverkan.shared.VersionedForm;
import se.huddinge.samverkan.web.PlausibleDate;

@NullUnmarked
record PartyForm(
        @NotNull Partner partner,
        @Size(max = 60) String registryNumber,
        @Size(max = 200) String signatoryName,
        @Size(max = 200) String signatoryTitle,

        @PlausibleDate @DateTimeFormat(iso = ISO.DATE) LocalDate joinedOn,

        Long academyUnitId,
        Long contactId,
        @Size(max = 200) String signatoryAuthority,
        @Size(max = 200) String negotiatedBy,
        UUID submissionId,
        Long version)
        implements VersionedForm {
    PartyForm {
        if (submissionId == null) submissionId = UUID.randomUUID();
    }

    static PartyForm blank(Agreement agreement) {
        return new PartyForm(null, null, null, null, null, null, null, null, null, null, agreement.getVersion());
    }

    static PartyForm of(Agreement agreement, Party party) {
        return new PartyForm(
                party.getPartner(),
                party.getRegistryNumber(),
                party.getSignatoryName(),
                party.getSignatoryTitle(),
                party.getJoinedOn(),
                party.getAcademyUnit() == null ? null : party.getAcademyUnit().getId(),
                party.getContact() == null ? null : party.getContact().getId(),
                party.getSignatoryAuthority(),
                party.getNegotiatedBy(),
                null,
                agreement.getVersion());
    }
}
