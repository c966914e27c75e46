package se.huddinge.samverkan.body.seat;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import se.huddinge.samverkan.body.Body;
import se.huddinge.samverkan.body.Mandate;
import se.huddinge.samverkan.shared.VersionedForm;
import se.huddinge.samverkan.web.NoPersonalNumber;
import se.huddinge.samverkan.web.PlausibleDate;

@NullUnmarked
public record MandateEndForm(
        @NotNull @PlausibleDate @DateTimeFormat(iso = ISO.DATE)
        LocalDate lastDay,

        @NotNull Mandate.EndCause cause,
        @Size(max = 500) @NoPersonalNumber String words,
        Long version)
        implements VersionedForm {
    /** Today, or the day on which it ended already. */
    static MandateEndForm of(Body body, Mandate mandate, LocalDate today) {
        var last = mandate.getPeriod().validTo();
        return new MandateEndForm(
                last != null && last.isBefore(today) ? last : today,
                mandate.getEndCause(),
                mandate.getEndWords(),
                body.getVersion());
    }
}
