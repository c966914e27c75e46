package se.huddinge.samverkan.meeting.attachment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.web.multipart.MultipartFile;
import se.huddinge.samverkan.web.NoPersonalNumber;

@NullUnmarked
public record ItemAttachmentForm(
        @NotNull MultipartFile file,
        @Size(max = 200) @NoPersonalNumber String title,
        boolean received,
        UUID submissionId) {
    public ItemAttachmentForm {
        if (submissionId == null) submissionId = UUID.randomUUID();
        if (file != null
                && (file.getOriginalFilename() == null
                        || file.getOriginalFilename().isEmpty())) file = null;
    }

    public static ItemAttachmentForm blank() {
        return new ItemAttachmentForm(null, null, false, null);
    }
}
