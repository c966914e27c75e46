package se.huddinge.samverkan.reporting.draft;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;
import se.huddinge.samverkan.shared.VersionedForm;
import se.huddinge.samverkan.web.NoPersonalNumber;

@NullUnmarked
public record TextForm(
        @Size(max = 200_000) @NoPersonalNumber String words, Long version) implements VersionedForm {}
