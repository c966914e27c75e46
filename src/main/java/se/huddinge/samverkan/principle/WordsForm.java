package se.huddinge.samverkan.principle;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import se.huddinge.samverkan.web.NoPersonalNumber;

/** What is told to whoever raised it, or why it is withdrawn. */
@NullUnmarked
public record WordsForm(
        @NotBlank @Size(max = 4000) @NoPersonalNumber String words, UUID submissionId, Long version)
        implements StepForm {
    public WordsForm {
        if (submissionId == null) submissionId = UUID.randomUUID();
    }

    static WordsForm of(PrincipleIssue issue) {
        return new WordsForm(null, null, issue.getVersion());
    }
}
