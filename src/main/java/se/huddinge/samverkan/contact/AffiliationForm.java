package se.huddinge.samverkan.contact;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import se.huddinge.samverkan.shared.VersionedForm;
import se.huddinge.samverkan.web.NoPersonalNumber;
import se.huddinge.samverkan.web.PeriodInOrder;
import se.huddinge.samverkan.web.PlausibleDate;

@NullUnmarked
@OnePlace
@PeriodInOrder
record AffiliationForm(
        Long academyId,
        Long unitId,
        Long organisationId,
        @NotNull Affiliation.Kind kind,
        @Size(max = 200) @NoPersonalNumber String title,

        @NotNull @PlausibleDate @DateTimeFormat(iso = ISO.DATE)
        LocalDate validFrom,

        @PlausibleDate @DateTimeFormat(iso = ISO.DATE) LocalDate validTo,

        UUID submissionId,
        Long version)
        implements VersionedForm, OnePlace.Fields, PeriodInOrder.Fields {
    AffiliationForm {
        if (submissionId == null) submissionId = UUID.randomUUID();
    }

    static AffiliationForm blank(Person person, LocalDate today) {
        return new AffiliationForm(null, null, null, null, null, today, null, null, person.getVersion());
    }

    static AffiliationForm of(Person person, Affiliation affiliation) {
        var academy = affiliation.getAcademy();
        var unit = affiliation.getUnit();
        var organisation = affiliation.getOrganisation();
        return new AffiliationForm(
                academy == null ? null : academy.getId(),
                unit == null ? null : unit.getId(),
                organisation == null ? null : organisation.getId(),
                affiliation.getKind(),
                affiliation.getTitle(),
                affiliation.getPeriod().validFrom(),
                affiliation.getPeriod().validTo(),
                null,
                person.getVersion());
    }
}
