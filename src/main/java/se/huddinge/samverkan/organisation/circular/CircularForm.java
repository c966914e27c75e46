package se.huddinge.samverkan.organisation.circular;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

@NullUnmarked
record CircularForm(
        @NotBlank @Size(max = 200) String topic,
        @NotBlank @Size(max = 8000) String body,
        UUID submissionId) {
    CircularForm {
        if (submissionId == null) submissionId = UUID.randomUUID();
    }

    public List<String> getLines() {
        return body.lines().toList();
    }

    static CircularForm blank() {
        return new CircularForm(null, null, null);
    }
}
