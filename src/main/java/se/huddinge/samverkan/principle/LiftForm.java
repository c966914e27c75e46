package se.huddinge.samverkan.principle;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import se.huddinge.samverkan.web.NoPersonalNumber;
import se.huddinge.samverkan.web.PlausibleDate;

/** Who is to decide instead, and where the case is. */
@NullUnmarked
public record LiftForm(
        @NotNull Long liftedToId,
        @NotBlank @Size(max = 60) String dnr,

        @NotNull @PlausibleDate @DateTimeFormat(iso = ISO.DATE)
        LocalDate outcomeOn,

        @NotBlank @Size(max = 4000) @NoPersonalNumber String outcome,
        UUID submissionId,
        Long version)
        implements StepForm {
    public LiftForm {
        if (submissionId == null) submissionId = UUID.randomUUID();
    }

    static LiftForm of(PrincipleIssue issue) {
        return new LiftForm(null, null, null, null, null, issue.getVersion());
    }
}
