package se.huddinge.samverkan.project.section;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import se.huddinge.samverkan.project.Ethics;
import se.huddinge.samverkan.project.Frame;
import se.huddinge.samverkan.project.Project;
import se.huddinge.samverkan.shared.VersionedForm;
import se.huddinge.samverkan.web.PeriodInOrder;
import se.huddinge.samverkan.web.PlausibleDate;

@PeriodInOrder
@NullUnmarked
public record FrameForm(
        @PlausibleDate @DateTimeFormat(iso = ISO.DATE) LocalDate validFrom,

        @PlausibleDate @DateTimeFormat(iso = ISO.DATE) LocalDate validTo,

        @Min(0) @Max(999_999_999) Integer amount,
        @Size(max = 1000) String funding,
        Ethics ethics,
        @Size(max = 60) String ethicsNumber,
        Long version)
        implements VersionedForm, PeriodInOrder.Fields {
    static FrameForm of(Project project) {
        var frame = project.getFrame();
        return new FrameForm(
                frame.validFrom(),
                frame.validTo(),
                frame.amount(),
                frame.funding(),
                project.getEthics(),
                project.getEthicsNumber(),
                project.getVersion());
    }

    Frame frame() {
        return new Frame(validFrom, validTo, amount, funding);
    }
}
