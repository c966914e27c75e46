package se.huddinge.samverkan.reporting.locked;

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

@NullUnmarked
public record PresentationForm(
        @NotBlank @Size(max = 200) String forum,

        @NotNull @PlausibleDate @DateTimeFormat(iso = ISO.DATE)
        LocalDate presentedOn,

        @Size(max = 20) String paragraph,
        @NotBlank @Size(max = 200) @NoPersonalNumber String presentedBy,
        @Size(max = 4000) @NoPersonalNumber String outcome,
        @PlausibleDate @DateTimeFormat(iso = ISO.DATE) LocalDate nextOn,
        UUID submissionId) {
    public PresentationForm {
        if (submissionId == null) submissionId = UUID.randomUUID();
    }

    static PresentationForm blank() {
        return new PresentationForm(null, null, null, null, null, null, null);
    }
}
