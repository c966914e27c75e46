package se.huddinge.samverkan.document;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.web.multipart.MultipartFile;
import se.huddinge.samverkan.web.NoPersonalNumber;

/**
 * A file that comes in with a record.
 *
 * @param title the name of the file, if none is given
 * @param received from a counterpart
 */
@NullUnmarked
public record AttachmentForm(
        @NotNull MultipartFile file,
        @Size(max = 200) @NoPersonalNumber String title,
        boolean received,
        UUID submissionId) {
    public AttachmentForm {
        if (submissionId == null) submissionId = UUID.randomUUID();
        if (file != null
                && (file.getOriginalFilename() == null
                        || file.getOriginalFilename().isEmpty())) file = null;
    }

    public static AttachmentForm blank() {
        return new AttachmentForm(null, null, false, null);
    }
}
