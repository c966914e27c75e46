package se.huddinge.samverkan.exchange;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.web.multipart.MultipartFile;

@NullUnmarked
record UploadForm(@NotNull MultipartFile file, UUID submissionId) {
    UploadForm {
        if (submissionId == null) submissionId = UUID.randomUUID();
        if (file != null && file.isEmpty()) file = null;
    }

    static UploadForm blank() {
        return new UploadForm(null, null);
    }
}
