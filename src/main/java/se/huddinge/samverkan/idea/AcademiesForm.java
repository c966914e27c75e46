package se.huddinge.samverkan.idea;

import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import se.huddinge.samverkan.academy.Academy;
import se.huddinge.samverkan.agreement.PartnerReason;
import se.huddinge.samverkan.shared.VersionedForm;
import se.huddinge.samverkan.web.Ids;

/** Which academies could answer, and why only others if none of them is prioritised (R2). */
@NullUnmarked
public record AcademiesForm(
        Set<Long> academyIds,
        PartnerReason reason,
        @Size(max = 2000) String reasonText,
        Long version) implements VersionedForm {
    public AcademiesForm {
        academyIds = Ids.of(academyIds);
    }

    static AcademiesForm of(Idea idea) {
        return new AcademiesForm(
                Ids.of(idea.getAcademies(), Academy::getId), idea.getReason(), idea.getReasonText(), idea.getVersion());
    }
}
