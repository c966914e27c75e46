package se.huddinge.samverkan.idea;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import se.huddinge.samverkan.web.NoPersonalNumber;

/** A step, and what the sender is told of it. */
@NullUnmarked
public record WordsForm(
        @NotBlank @Size(max = 2000) @NoPersonalNumber String words, UUID submissionId, Long version)
        implements StepForm {
    public WordsForm {
        if (submissionId == null) submissionId = UUID.randomUUID();
    }

    static WordsForm of(Idea idea) {
        return new WordsForm(null, null, idea.getVersion());
    }
}
