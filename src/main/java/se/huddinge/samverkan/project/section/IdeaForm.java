package se.huddinge.samverkan.project.section;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

@NullUnmarked
public record IdeaForm(
        @NotBlank @Size(max = 200) String title,
        @Size(max = 4000) String summary,
        @NotNull Long unitId,
        UUID submissionId) {
    public IdeaForm {
        if (submissionId == null) submissionId = UUID.randomUUID();
    }

    static IdeaForm blank() {
        return new IdeaForm(null, null, null, null);
    }
}
