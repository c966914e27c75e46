package se.huddinge.samverkan.agreement.word;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import se.huddinge.samverkan.shared.VersionedForm;

/** @param version the id of the template that it takes the place of */
@NullUnmarked
record TemplateForm(@NotNull MultipartFile file, UUID submissionId, Long version) implements VersionedForm {
    TemplateForm {
        if (submissionId == null) submissionId = UUID.randomUUID();
        if (file != null
                && (file.getOriginalFilename() == null
                        || file.getOriginalFilename().isEmpty())) file = null;
    }

    static TemplateForm of(@Nullable AgreementTemplate current) {
        return new TemplateForm(null, null, current == null ? null : current.getId());
    }
}
