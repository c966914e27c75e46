package se.huddinge.samverkan.project.life;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.project.AgreementsInForce;
import se.huddinge.samverkan.project.Informal;
import se.huddinge.samverkan.project.Project;
import se.huddinge.samverkan.project.ProjectAccess;
import se.huddinge.samverkan.project.ProjectReferences;
import se.huddinge.samverkan.shared.FieldException;
import se.huddinge.samverkan.web.Ids;

/** Rule R4: a project goes on under an agreement that gäller; without one only if the coordinator says why and until when. */
@Component
class ProjectFormality {
    private final AgreementsInForce inForce;
    private final ProjectReferences references;
    private final ProjectAccess access;
    private final Clock clock;

    ProjectFormality(AgreementsInForce inForce, ProjectReferences references, ProjectAccess access, Clock clock) {
        this.inForce = inForce;
        this.references = references;
        this.access = access;
        this.clock = clock;
    }

    /** @return whether an agreement holds it */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean settle(Project project, FormalForm form) {
        var agreements = chosen(project, form);
        var holding = inForce.holding(Ids.of(agreements, Agreement::getId));
        requireNewOnesInForce(project, agreements, holding);
        if (!holding.isEmpty()) {
            project.formalise(agreements, null);
            return true;
        }
        if (!access.mayGoWithout()) throw new FieldException("agreementIds", "project.only-coordinator-goes-without");
        project.formalise(agreements, informal(form));
        return false;
    }

    /** What the writer may not read stays as it is. */
    private List<Agreement> chosen(Project project, FormalForm form) {
        var readable = inForce.of(project.getAgreements()).readable();
        var hidden = project.getAgreements().stream()
                .filter(agreement -> !readable.contains(agreement))
                .toList();
        var hiddenIds = Ids.of(hidden, Agreement::getId);
        var asked = form.agreementIds().stream()
                .filter(id -> !hiddenIds.contains(id))
                .toList();
        return references.agreements(Ids.of(asked), hidden);
    }

    private static void requireNewOnesInForce(Project project, List<Agreement> agreements, List<Long> holding) {
        for (var agreement : agreements)
            if (!holding.contains(agreement.getId()) && !project.getAgreements().contains(agreement))
                throw new FieldException("agreementIds", "project.agreement-not-in-force", agreement.getTitle())
                        .linkedTo(agreement.address());
    }

    private Informal informal(FormalForm form) {
        var reason = form.informalReason();
        var due = form.informalDue();
        if (reason == null) throw new FieldException("informalReason", "project.why-without");
        if (due == null) throw new FieldException("informalDue", "project.until-when-without");
        if (due.isBefore(LocalDate.now(clock))) throw new FieldException("informalDue", "project.due-has-passed");
        return new Informal(reason, due);
    }
}
