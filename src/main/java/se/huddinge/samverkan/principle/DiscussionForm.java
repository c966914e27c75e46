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

/** What was said, and at which meeting. */
@NullUnmarked
public record DiscussionForm(
        @NotBlank @Size(max = 200) String meeting,

        @NotNull @PlausibleDate @DateTimeFormat(iso = ISO.DATE)
        LocalDate heldOn,

        @NotBlank @Size(max = 4000) @NoPersonalNumber String said,
        UUID submissionId,
        Long version)
        implements StepForm {
    public DiscussionForm {
        if (submissionId == null) submissionId = UUID.randomUUID();
    }

    /** At the meeting that it waits for, when there is one. */
    static DiscussionForm of(PrincipleIssue issue, Hearing awaited) {
        return new DiscussionForm(
                awaited == null ? null : awaited.getMeeting(),
                awaited == null ? null : awaited.getHeldOn(),
                null,
                null,
                issue.getVersion());
    }
}
