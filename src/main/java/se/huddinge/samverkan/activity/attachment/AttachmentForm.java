package se.huddinge.samverkan.activity.attachment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.web.multipart.MultipartFile;
import se.huddinge.samverkan.web.NoPersonalNumber;

@NullUnmarked
record AttachmentForm(
        @NotNull MultipartFile file,
        @Size(max = 200) @NoPersonalNumber String title,
        boolean received,
        UUID submissionId) {
    AttachmentForm {
        if (submissionId == null) submissionId = UUID.randomUUID();
        if (file != null
                && (file.getOriginalFilename() == null
                        || file.getOriginalFilename().isEmpty())) file = null;
    }

    static AttachmentForm blank() {
        return new AttachmentForm(null, null, false, null);
    }
}
