package se.huddinge.samverkan.academy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import se.huddinge.samverkan.shared.VersionedForm;
import se.huddinge.samverkan.web.PlausibleDate;

/** The academy's last day, the one that it goes into, if any, and who decided so. */
@NullUnmarked
record ClosureForm(
        @NotNull @PlausibleDate @DateTimeFormat(iso = ISO.DATE)
        LocalDate lastDay,

        Long successorId,
        @NotBlank @Size(max = 300) String closure,
        Long version)
        implements VersionedForm {
    static ClosureForm of(Academy academy) {
        return new ClosureForm(
                academy.getLastDay(),
                academy.getSuccessor() == null ? null : academy.getSuccessor().getId(),
                academy.getClosure(),
                academy.getVersion());
    }
}
