package se.huddinge.samverkan.contact;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import se.huddinge.samverkan.web.NoPersonalNumber;
import se.huddinge.samverkan.web.PeriodInOrder;
import se.huddinge.samverkan.web.PlausibleDate;

/** A person and her first affiliation: nobody is in the register without a reason. */
@NullUnmarked
@OnePlace
@PeriodInOrder
public record NewPersonForm(
        @NotBlank @Size(max = 200) @NoPersonalNumber String name,
        @Email @Size(max = 254) @NoPersonalNumber String email,
        @PhoneNumber @NoPersonalNumber String phone,
        @Size(max = 2000) @NoPersonalNumber String note,
        Long academyId,
        Long unitId,
        Long organisationId,
        @NotNull Affiliation.Kind kind,
        @Size(max = 200) @NoPersonalNumber String title,

        @NotNull @PlausibleDate @DateTimeFormat(iso = ISO.DATE)
        LocalDate validFrom,

        @PlausibleDate @DateTimeFormat(iso = ISO.DATE) LocalDate validTo,

        UUID submissionId)
        implements OnePlace.Fields, PeriodInOrder.Fields {
    public NewPersonForm {
        if (submissionId == null) submissionId = UUID.randomUUID();
    }

    static NewPersonForm at(Long academyId, Long organisationId, LocalDate today) {
        return new NewPersonForm(
                null, null, null, null, academyId, null, organisationId, null, null, today, null, null);
    }

    PersonForm person() {
        return new PersonForm(name, email, phone, note, null);
    }

    AffiliationForm affiliation() {
        return new AffiliationForm(
                academyId, unitId, organisationId, kind, title, validFrom, validTo, submissionId, null);
    }
}
