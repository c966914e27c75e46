package se.huddinge.samverkan.partner;

import java.util.List;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.academy.AcademyRow;
import se.huddinge.samverkan.academy.AcademyService;

/** Who can be a member of a research centre; asked only by the page that shows the form. */
@Component
class MemberChoices {
    private final AcademyService academies;
    private final PartnerService partners;

    MemberChoices(AcademyService academies, PartnerService partners) {
        this.academies = academies;
        this.partners = partners;
    }

    public List<AcademyRow> getAcademies() {
        return academies.options();
    }

    public List<PartnerRow> getOrganisations() {
        return partners.options();
    }
}
