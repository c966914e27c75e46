package se.huddinge.samverkan.statusupdate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;
import se.huddinge.samverkan.project.Light;
import se.huddinge.samverkan.shared.VersionedForm;
import se.huddinge.samverkan.web.NoPersonalNumber;

@NullUnmarked
public record AnswerForm(
        @NotNull Light light,
        @NotBlank @Size(max = 300) @NoPersonalNumber String words,
        @Size(max = 2000) @NoPersonalNumber String need,
        Long version)
        implements VersionedForm {
    static AnswerForm of(StatusUpdate update) {
        return new AnswerForm(update.getLight(), update.getWords(), update.getNeed(), update.getVersion());
    }
}
