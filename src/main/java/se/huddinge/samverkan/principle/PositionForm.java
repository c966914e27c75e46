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

/** What the council thought. */
@NullUnmarked
public record PositionForm(
        @NotBlank @Size(max = 4000) @NoPersonalNumber String outcome,

        @NotNull @PlausibleDate @DateTimeFormat(iso = ISO.DATE)
        LocalDate outcomeOn,

        UUID submissionId,
        Long version)
        implements StepForm {
    public PositionForm {
        if (submissionId == null) submissionId = UUID.randomUUID();
    }

    static PositionForm of(PrincipleIssue issue, LocalDate lastHeard) {
        return new PositionForm(
                issue.getOutcome(),
                issue.getOutcomeOn() == null ? lastHeard : issue.getOutcomeOn(),
                null,
                issue.getVersion());
    }
}
