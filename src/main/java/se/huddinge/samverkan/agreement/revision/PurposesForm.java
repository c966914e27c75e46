package se.huddinge.samverkan.agreement.revision;

import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.agreement.PartnerReason;
import se.huddinge.samverkan.shared.VersionedForm;
import se.huddinge.samverkan.strategy.Method;
import se.huddinge.samverkan.strategy.MunicipalGoal;
import se.huddinge.samverkan.strategy.Purpose;
import se.huddinge.samverkan.web.Ids;

@NullUnmarked
public record PurposesForm(
        Set<Long> purposeIds,
        Set<Long> methodIds,
        Set<Long> goalIds,
        PartnerReason reason,
        @Size(max = 2000) String reasonText,
        Long version)
        implements VersionedForm {
    public PurposesForm {
        purposeIds = Ids.of(purposeIds);
        methodIds = Ids.of(methodIds);
        goalIds = Ids.of(goalIds);
    }

    static PurposesForm of(Agreement agreement) {
        var alignment = agreement.getAlignment();
        return new PurposesForm(
                Ids.of(alignment.getPurposes(), Purpose::getId),
                Ids.of(alignment.getMethods(), Method::getId),
                Ids.of(alignment.getGoals(), MunicipalGoal::getId),
                agreement.getReason(),
                agreement.getReasonText(),
                agreement.getVersion());
    }

    /** Goals follow from purposes, unless the writer has had a say about them too. */
    boolean leavesGoalsTo(PurposesForm stored) {
        return goalIds.equals(stored.goalIds) && !purposeIds.equals(stored.purposeIds);
    }
}
