package se.huddinge.samverkan.agreement.registration;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.agreement.Partner;
import se.huddinge.samverkan.agreement.PartnerReason;

/** What a draft that begins with all of this at once says; the partners are academies or organisations, one or more. */
public record AgreementProposal(
        UUID submissionId,
        String title,
        List<Partner> partners,
        Long responsibleId,
        Set<Long> participantIds,
        Set<Long> purposeIds,
        Set<Long> methodIds,
        Set<Long> goalIds,
        @Nullable PartnerReason reason,
        @Nullable String reasonText) {}
