package se.huddinge.samverkan.academy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import se.huddinge.samverkan.shared.VersionedForm;

@NullUnmarked
record AcademyUnitForm(
        @NotBlank @Size(max = 200) String nameSv,
        @Size(max = 200) String nameEn,
        UUID submissionId,
        Long version) implements VersionedForm {
    AcademyUnitForm {
        if (submissionId == null) submissionId = UUID.randomUUID();
    }

    static AcademyUnitForm blank(Academy academy) {
        return new AcademyUnitForm(null, null, null, academy.getVersion());
    }

    static AcademyUnitForm of(Academy academy, AcademyUnit unit) {
        return new AcademyUnitForm(unit.getNames().nameSv(), unit.getNames().nameEn(), null, academy.getVersion());
    }
}
