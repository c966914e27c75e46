package se.huddinge.samverkan.placement.inquiry;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import se.huddinge.samverkan.shared.VersionedForm;
import se.huddinge.samverkan.web.NoPersonalNumber;
import se.huddinge.samverkan.web.PlausibleDate;

@NullUnmarked
public record InquiryForm(
        @NotNull Inquiry.Kind kind,
        @NotBlank @Size(max = 200) @NoPersonalNumber String topic,
        @NotBlank @Size(max = 200) @NoPersonalNumber String asker,
        Long academyId,
        @NotNull Long unitId,

        @NotNull @PlausibleDate @DateTimeFormat(iso = ISO.DATE)
        LocalDate receivedOn,

        @Size(max = 4000) @NoPersonalNumber String description,
        UUID submissionId,
        Long version)
        implements VersionedForm {
    public InquiryForm {
        if (submissionId == null) submissionId = UUID.randomUUID();
    }

    static InquiryForm blank(Long unitId, LocalDate today) {
        return new InquiryForm(null, null, null, null, unitId, today, null, null, null);
    }

    static InquiryForm of(Inquiry inquiry) {
        return new InquiryForm(
                inquiry.getKind(),
                inquiry.getTopic(),
                inquiry.getAsker(),
                inquiry.getAcademy() == null ? null : inquiry.getAcademy().getId(),
                inquiry.getUnit().getId(),
                inquiry.getReceivedOn(),
                inquiry.getDescription(),
                null,
                inquiry.getVersion());
    }
}
