package se.huddinge.samverkan.principle;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import se.huddinge.samverkan.web.PlausibleDate;

/** On which meeting's agenda it is to be. */
@NullUnmarked
public record AgendaForm(
        @NotBlank @Size(max = 200) String meeting,

        @NotNull @PlausibleDate @DateTimeFormat(iso = ISO.DATE)
        LocalDate heldOn,

        UUID submissionId,
        Long version)
        implements StepForm {
    public AgendaForm {
        if (submissionId == null) submissionId = UUID.randomUUID();
    }

    static AgendaForm of(PrincipleIssue issue) {
        return new AgendaForm(null, null, null, issue.getVersion());
    }
}
