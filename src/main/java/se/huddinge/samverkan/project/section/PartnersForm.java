package se.huddinge.samverkan.project.section;

import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import se.huddinge.samverkan.academy.Academy;
import se.huddinge.samverkan.agreement.PartnerReason;
import se.huddinge.samverkan.partner.PartnerOrganisation;
import se.huddinge.samverkan.project.Project;
import se.huddinge.samverkan.shared.VersionedForm;
import se.huddinge.samverkan.web.Ids;

@NullUnmarked
public record PartnersForm(
        Set<Long> academyIds,
        Set<Long> organisationIds,
        PartnerReason reason,
        @Size(max = 2000) String reasonText,
        Long version)
        implements VersionedForm {
    public PartnersForm {
        academyIds = Ids.of(academyIds);
        organisationIds = Ids.of(organisationIds);
    }

    static PartnersForm of(Project project) {
        return new PartnersForm(
                Ids.of(project.getAcademies(), Academy::getId),
                Ids.of(project.getOrganisations(), PartnerOrganisation::getId),
                project.getReason(),
                project.getReasonText(),
                project.getVersion());
    }
}
