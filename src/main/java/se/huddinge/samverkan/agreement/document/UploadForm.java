package se.huddinge.samverkan.agreement.document;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.multipart.MultipartFile;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.agreement.document.AgreementDocument.Category;
import se.huddinge.samverkan.agreement.document.AgreementDocument.Origin;
import se.huddinge.samverkan.shared.VersionedForm;
import se.huddinge.samverkan.web.PlausibleDate;
import se.huddinge.samverkan.web.WebAddress;

@NullUnmarked
public record UploadForm(
        @NotNull MultipartFile file,
        @Size(max = 200) String title,
        @NotNull Category category,
        @NotNull Origin origin,

        @PlausibleDate @DateTimeFormat(iso = ISO.DATE) LocalDate datedOn,

        @Size(max = 200) String keptWhere,
        @WebAddress String caseLink,
        UUID submissionId,
        Long version)
        implements VersionedForm {
    public UploadForm {
        if (submissionId == null) submissionId = UUID.randomUUID();
        if (file != null
                && (file.getOriginalFilename() == null
                        || file.getOriginalFilename().isEmpty())) file = null;
    }

    /** For a file that the program makes itself. */
    public static UploadForm ofOurs(
            String title,
            Category category,
            Origin origin,
            LocalDate datedOn,
            String keptWhere,
            UUID submissionId,
            Long version) {
        return new UploadForm(null, title, category, origin, datedOn, keptWhere, null, submissionId, version);
    }

    static UploadForm blank(Agreement agreement) {
        return new UploadForm(null, null, null, null, null, null, null, null, agreement.getVersion());
    }

    /** The next version of it: what it is stays, who sent it is to be said. */
    static UploadForm replacing(AgreementDocument earlier, Agreement agreement) {
        return new UploadForm(
                null, earlier.getTitle(), earlier.getCategory(), null, null, null, null, null, agreement.getVersion());
    }
}
