package se.huddinge.samverkan.body.seat;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import se.huddinge.samverkan.body.Body;
import se.huddinge.samverkan.body.Mandate;
import se.huddinge.samverkan.body.MemberKind;
import se.huddinge.samverkan.shared.VersionedForm;
import se.huddinge.samverkan.web.NoPersonalNumber;
import se.huddinge.samverkan.web.PeriodInOrder;
import se.huddinge.samverkan.web.PlausibleDate;

/** Somebody of the register, or somebody new with a name; once she sits, her mandate is corrected and she is not. */
@NullUnmarked
@PeriodInOrder
public record MandateForm(
        Long personId,
        @Size(max = 200) @NoPersonalNumber String name,
        @Email @Size(max = 254) @NoPersonalNumber String email,
        @NotNull MemberKind kind,
        @NotNull Mandate.Role role,
        Represented represents,
        Long substituteForId,
        Long termId,

        @NotNull @PlausibleDate @DateTimeFormat(iso = ISO.DATE)
        LocalDate validFrom,

        @PlausibleDate @DateTimeFormat(iso = ISO.DATE) LocalDate validTo,

        UUID submissionId,
        Long version)
        implements VersionedForm, PeriodInOrder.Fields {
    public MandateForm {
        if (submissionId == null) submissionId = UUID.randomUUID();
    }

    static MandateForm blank(Body body, Long personId, MemberKind kind, Represented represents, LocalDate from) {
        return new MandateForm(
                personId,
                null,
                null,
                kind,
                Mandate.Role.MEMBER,
                represents,
                null,
                null,
                from,
                null,
                null,
                body.getVersion());
    }

    static MandateForm of(Body body, Mandate mandate) {
        return new MandateForm(
                mandate.getPerson().getId(),
                null,
                null,
                mandate.getKind(),
                mandate.getRole(),
                Represented.of(mandate),
                mandate.getSubstituteFor() == null
                        ? null
                        : mandate.getSubstituteFor().getId(),
                mandate.getTerm() == null ? null : mandate.getTerm().getId(),
                mandate.getPeriod().validFrom(),
                mandate.getPeriod().validTo(),
                null,
                body.getVersion());
    }

    Wanted wanted() {
        return new Wanted(kind, role, represents, substituteForId, termId, validFrom, validTo);
    }
}
