package se.huddinge.samverkan.search;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import se.huddinge.samverkan.shared.VersionedForm;

@NullUnmarked
record SynonymForm(
        @NotBlank @Size(max = 100) String word,
        @NotBlank @Size(max = 200) String meaning,
        UUID submissionId,
        Long version)
        implements VersionedForm {
    SynonymForm {
        if (submissionId == null) submissionId = UUID.randomUUID();
    }

    static SynonymForm blank() {
        return new SynonymForm(null, null, null, null);
    }

    static SynonymForm of(Synonym synonym) {
        return new SynonymForm(synonym.getWord(), synonym.getMeaning(), null, synonym.getVersion());
    }
}
