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

@NullUnmarked
record WithdrawalForm(
        @NotNull @PlausibleDate @DateTimeFormat(iso = ISO.DATE)
        LocalDate from,

        @NotBlank @Size(max = 300) String decision,
        Long version)
        implements VersionedForm {
    static WithdrawalForm blank(Academy academy) {
        return new WithdrawalForm(null, null, academy.getVersion());
    }
}
