package se.huddinge.samverkan.idea;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.agreement.Partner;
import se.huddinge.samverkan.agreement.content.ProvisionsService;
import se.huddinge.samverkan.agreement.registration.AgreementDrafts;
import se.huddinge.samverkan.agreement.registration.AgreementProposal;
import se.huddinge.samverkan.project.Project;
import se.huddinge.samverkan.project.section.ProjectProposal;
import se.huddinge.samverkan.project.section.ProjectRevision;
import se.huddinge.samverkan.strategy.Method;
import se.huddinge.samverkan.strategy.MunicipalGoal;
import se.huddinge.samverkan.web.Ids;

/** Carries over what an idea says to what it becomes: nothing is written twice. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class IdeaHarvest {
    private final AgreementDrafts drafts;
    private final ProvisionsService provisions;
    private final ProjectRevision projects;

    IdeaHarvest(AgreementDrafts drafts, ProvisionsService provisions, ProjectRevision projects) {
        this.drafts = drafts;
        this.provisions = provisions;
        this.projects = projects;
    }

    /** The idea's unit takes part, where it is not the one that drives it. */
    Agreement agreement(Idea idea, ToAgreementForm form) {
        var agreement = drafts.propose(new AgreementProposal(
                form.submissionId(),
                form.title(),
                form.academyIds().stream().sorted().map(Partner::academy).toList(),
                form.responsibleId(),
                Set.of(idea.getUnit().getId()),
                form.purposeIds(),
                Ids.of(idea.getAlignment().getMethods(), Method::getId),
                Ids.of(idea.getAlignment().getGoals(), MunicipalGoal::getId),
                form.reason(),
                form.reasonText()));
        provisions.begin(agreement.getId(), idea.getText());
        return agreement;
    }

    Project project(Idea idea, ToProjectForm form) {
        return projects.propose(new ProjectProposal(
                form.submissionId(),
                form.title(),
                idea.getText(),
                idea.getUnit().getId(),
                form.academyIds(),
                form.purposeIds(),
                Ids.of(idea.getAlignment().getMethods(), Method::getId),
                Ids.of(idea.getAlignment().getGoals(), MunicipalGoal::getId),
                form.reason(),
                form.reasonText()));
    }
}
