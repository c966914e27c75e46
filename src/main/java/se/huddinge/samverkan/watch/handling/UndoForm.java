package se.huddinge.samverkan.watch.handling;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.NullUnmarked;
import se.huddinge.samverkan.shared.VersionedForm;

@NullUnmarked
record UndoForm(@NotNull Said what, Long version) implements VersionedForm {}
