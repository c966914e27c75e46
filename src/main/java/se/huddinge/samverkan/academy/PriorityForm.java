package se.huddinge.samverkan.academy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import se.huddinge.samverkan.shared.VersionedForm;
import se.huddinge.samverkan.web.PlausibleDate;

@NullUnmarked
record PriorityForm(
        @NotNull @PlausibleDate @DateTimeFormat(iso = ISO.DATE)
        LocalDate from,

        @NotBlank @Size(max = 300) String decision,
        UUID submissionId,
        Long version)
        implements VersionedForm {
    PriorityForm {
        if (submissionId == null) submissionId = UUID.randomUUID();
    }

    static PriorityForm blank(Academy academy) {
        return new PriorityForm(null, null, null, academy.getVersion());
    }
}
