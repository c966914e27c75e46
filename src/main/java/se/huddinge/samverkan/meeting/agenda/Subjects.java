package se.huddinge.samverkan.meeting.agenda;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.agreement.AgreementAccess;
import se.huddinge.samverkan.agreement.AgreementService;
import se.huddinge.samverkan.idea.IdeaService;
import se.huddinge.samverkan.meeting.About;
import se.huddinge.samverkan.meeting.AgendaItem;
import se.huddinge.samverkan.principle.PrincipleIssue;
import se.huddinge.samverkan.principle.PrincipleService;
import se.huddinge.samverkan.priorityarea.AreaService;
import se.huddinge.samverkan.project.ProjectService;
import se.huddinge.samverkan.shared.FieldException;

/** Says what an item is about. What its writer may not read she can neither choose nor take away. */
@Component
class Subjects {
    private final AgreementAccess access;
    private final AgreementService agreements;
    private final ProjectService projects;
    private final PrincipleService principles;
    private final IdeaService ideas;
    private final AreaService areas;

    Subjects(
            AgreementAccess access,
            AgreementService agreements,
            ProjectService projects,
            PrincipleService principles,
            IdeaService ideas,
            AreaService areas) {
        this.access = access;
        this.agreements = agreements;
        this.projects = projects;
        this.principles = principles;
        this.ideas = ideas;
        this.areas = areas;
    }

    void concern(AgendaItem item, AgendaItemForm form) {
        var chosen = form.countOfSubjects();
        if (chosen > 1) throw new FieldException("agreementId", "meeting.about-one-thing");
        if (chosen == 0 && isHidden(item.getAbout())) return;
        item.concern(new About(
                form.agreementId() == null ? null : agreement(form.agreementId()),
                form.projectId() == null ? null : known("projectId", projects.find(form.projectId())),
                form.principleId() == null ? null : principle(form.principleId(), item.getAbout()),
                form.ideaId() == null ? null : known("ideaId", ideas.find(form.ideaId())),
                form.areaId() == null ? null : known("areaId", areas.find(form.areaId()))));
    }

    private boolean isHidden(About about) {
        var agreement = about.agreement();
        var project = about.project();
        var area = about.area();
        return agreement != null && !access.isReadable(agreement.getId())
                || project != null && projects.find(project.getId()).isEmpty()
                || area != null && areas.find(area.getId()).isEmpty();
    }

    private Agreement agreement(Long id) {
        if (!access.isReadable(id)) throw unknown("agreementId");
        return agreements.get(id);
    }

    /** One that is settled is not taken up anew, but stays where it stood. */
    private PrincipleIssue principle(Long id, About about) {
        var stood = about.principle();
        if (stood != null && stood.getId().equals(id)) return stood;
        if (principles.open().stream().noneMatch(row -> row.getId().equals(id))) throw unknown("principleId");
        return principles.get(id);
    }

    private static <T> T known(String field, Optional<T> found) {
        return found.orElseThrow(() -> unknown(field));
    }

    private static FieldException unknown(String field) {
        return new FieldException(field, "meeting.unknown-choice");
    }
}
