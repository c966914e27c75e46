package se.huddinge.samverkan.activity.life;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import se.huddinge.samverkan.activity.Activity;
import se.huddinge.samverkan.shared.VersionedForm;
import se.huddinge.samverkan.web.NoPersonalNumber;
import se.huddinge.samverkan.web.PlausibleDate;

@NullUnmarked
public record CompletionForm(
        @NotNull @PlausibleDate @DateTimeFormat(iso = ISO.DATE)
        LocalDate heldOn,

        @Min(0) @Max(100_000) Integer people,
        @Size(max = 4000) @NoPersonalNumber String outcome,
        UUID submissionId,
        Long version)
        implements VersionedForm {
    public CompletionForm {
        if (submissionId == null) submissionId = UUID.randomUUID();
    }

    /** On its day, or today when that has not come. */
    static CompletionForm of(Activity activity, LocalDate today) {
        var day = activity.getHeldOn().isAfter(today) ? today : activity.getHeldOn();
        return new CompletionForm(day, activity.getPeople(), activity.getOutcome(), null, activity.getVersion());
    }
}
