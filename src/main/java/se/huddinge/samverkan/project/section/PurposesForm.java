package se.huddinge.samverkan.project.section;

import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import se.huddinge.samverkan.consultation.Consultation;
import se.huddinge.samverkan.project.Project;
import se.huddinge.samverkan.shared.VersionedForm;
import se.huddinge.samverkan.strategy.Method;
import se.huddinge.samverkan.strategy.MunicipalGoal;
import se.huddinge.samverkan.strategy.Purpose;
import se.huddinge.samverkan.web.Ids;

@NullUnmarked
public record PurposesForm(
        Set<Long> purposeIds, Set<Long> methodIds, Set<Long> goalIds, Set<Long> consultationIds, Long version)
        implements VersionedForm {
    public PurposesForm {
        purposeIds = Ids.of(purposeIds);
        methodIds = Ids.of(methodIds);
        goalIds = Ids.of(goalIds);
        consultationIds = Ids.of(consultationIds);
    }

    static PurposesForm of(Project project) {
        var alignment = project.getAlignment();
        return new PurposesForm(
                Ids.of(alignment.getPurposes(), Purpose::getId),
                Ids.of(alignment.getMethods(), Method::getId),
                Ids.of(alignment.getGoals(), MunicipalGoal::getId),
                Ids.of(project.getConsultations(), Consultation::getId),
                project.getVersion());
    }

    /** Goals follow from purposes, unless the writer has had a say about them too. */
    boolean leavesGoalsTo(PurposesForm stored) {
        return goalIds.equals(stored.goalIds) && !purposeIds.equals(stored.purposeIds);
    }
}
