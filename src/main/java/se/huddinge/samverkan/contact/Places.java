package se.huddinge.samverkan.contact;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.academy.Academy;
import se.huddinge.samverkan.academy.AcademyRow;
import se.huddinge.samverkan.academy.AcademyService;
import se.huddinge.samverkan.academy.AcademyUnit;
import se.huddinge.samverkan.academy.AcademyUnitRow;
import se.huddinge.samverkan.academy.PartnerRules;
import se.huddinge.samverkan.partner.PartnerOrganisation;
import se.huddinge.samverkan.partner.PartnerRow;
import se.huddinge.samverkan.partner.PartnerService;
import se.huddinge.samverkan.shared.FieldException;
import se.huddinge.samverkan.shared.NotFoundException;

/** Where somebody can be affiliated; a page asks for what it shows. */
@Component
class Places {
    private final AcademyService academies;
    private final PartnerService partners;

    Places(AcademyService academies, PartnerService partners) {
        this.academies = academies;
        this.partners = partners;
    }

    public List<AcademyRow> getAcademies() {
        return academies.options();
    }

    public List<AcademyUnitRow> getUnits() {
        return academies.unitOptions();
    }

    public List<PartnerRow> getOrganisations() {
        return partners.options();
    }

    /** @param from the first day there */
    Place chosen(OnePlace.Fields form, LocalDate from) {
        var unit = unit(form.unitId());
        var academy = form.academyId() == null && unit != null ? unit.getAcademy() : academy(form.academyId());
        if (academy != null)
            PartnerRules.requireExists(academy, from, form.academyId() == null ? "unitId" : "academyId");
        if (unit != null && academy != null && !unit.subjectId().equals(academy.getId()))
            throw new FieldException("unitId", "contact.unit-of-another");
        return new Place(academy, unit, organisation(form.organisationId()));
    }

    private @Nullable AcademyUnit unit(@Nullable Long id) {
        if (id == null) return null;
        return academies.findUnit(id).orElseThrow(() -> new FieldException("unitId", "contact.unknown-place"));
    }

    private @Nullable Academy academy(@Nullable Long id) {
        try {
            return id == null ? null : academies.get(id);
        } catch (NotFoundException unknown) {
            throw new FieldException("academyId", "contact.unknown-place");
        }
    }

    private @Nullable PartnerOrganisation organisation(@Nullable Long id) {
        try {
            return id == null ? null : partners.get(id);
        } catch (NotFoundException unknown) {
            throw new FieldException("organisationId", "contact.unknown-place");
        }
    }
}
