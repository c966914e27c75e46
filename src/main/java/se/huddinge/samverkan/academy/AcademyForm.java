package se.huddinge.samverkan.academy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import se.huddinge.samverkan.shared.VersionedForm;
import se.huddinge.samverkan.web.Lines;
import se.huddinge.samverkan.web.OneALine;
import se.huddinge.samverkan.web.WebAddress;

@NullUnmarked
record AcademyForm(
        @NotBlank @Size(max = 200) String nameSv,
        @Size(max = 200) String nameEn,
        @Size(max = 20) String shortName,
        @NotNull Academy.Kind kind,
        Academy.Owner owner,
        @Size(max = 100) String seat,
        @Size(max = 100) String campus,
        boolean establishedHere,

        @WebAddress String website,

        @RorId String rorId,

        @Size(max = 4000) String description,
        @OneALine(max = 200) String formerNames,
        @OneALine(max = 100) String subjectAreas,
        UUID submissionId,
        Long version)
        implements VersionedForm {
    AcademyForm {
        if (submissionId == null) submissionId = UUID.randomUUID();
    }

    static AcademyForm blank() {
        return new AcademyForm(
                null, null, null, null, null, null, null, false, null, null, null, null, null, null, null);
    }

    static AcademyForm of(Academy academy) {
        return new AcademyForm(
                academy.getNames().nameSv(),
                academy.getNames().nameEn(),
                academy.getShortName(),
                academy.getKind(),
                academy.getOwner(),
                academy.getSeat(),
                academy.getCampus(),
                academy.isEstablishedHere(),
                academy.getWebsite(),
                academy.getRorId(),
                academy.getDescription(),
                String.join("\n", academy.getFormerNames()),
                String.join("\n", academy.getSubjectAreas()),
                null,
                academy.getVersion());
    }

    Set<String> formerNameLines() {
        return Lines.of(formerNames);
    }

    Set<String> subjectAreaLines() {
        return Lines.of(subjectAreas);
    }
}
