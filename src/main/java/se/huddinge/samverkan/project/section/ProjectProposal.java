package se.huddinge.samverkan.project.section;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.agreement.PartnerReason;

/** What a project that begins with all of this at once says. */
public record ProjectProposal(
        UUID submissionId,
        String title,
        String summary,
        Long unitId,
        Set<Long> academyIds,
        Set<Long> purposeIds,
        Set<Long> methodIds,
        Set<Long> goalIds,
        @Nullable PartnerReason reason,
        @Nullable String reasonText) {}
