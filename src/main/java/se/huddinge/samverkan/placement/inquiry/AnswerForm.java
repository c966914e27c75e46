package se.huddinge.samverkan.placement.inquiry;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import se.huddinge.samverkan.shared.VersionedForm;
import se.huddinge.samverkan.web.NoPersonalNumber;
import se.huddinge.samverkan.web.PlausibleDate;

@NullUnmarked
public record AnswerForm(
        @NotNull Inquiry.Outcome outcome,
        @NotBlank @Size(max = 4000) @NoPersonalNumber String answer,

        @NotNull @PlausibleDate @DateTimeFormat(iso = ISO.DATE)
        LocalDate answeredOn,

        Long version)
        implements VersionedForm {
    static AnswerForm blank(Inquiry inquiry, LocalDate today) {
        return new AnswerForm(null, null, today, inquiry.getVersion());
    }
}
