package se.huddinge.samverkan.reporting.locked;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import se.huddinge.samverkan.web.PlausibleDate;

@NullUnmarked
public record ApprovalForm(
        @NotBlank @Size(max = 200) String body,

        @NotNull @PlausibleDate @DateTimeFormat(iso = ISO.DATE)
        LocalDate approvedOn,

        @Size(max = 20) String paragraph,
        UUID submissionId) {
    public ApprovalForm {
        if (submissionId == null) submissionId = UUID.randomUUID();
    }

    /** Already filled in when only one body can be meant. */
    static ApprovalForm blank(List<String> bodies) {
        return new ApprovalForm(bodies.size() == 1 ? bodies.get(0) : null, null, null, null);
    }
}
