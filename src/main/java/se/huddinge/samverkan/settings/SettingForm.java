package se.huddinge.samverkan.settings;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;
import se.huddinge.samverkan.shared.VersionedForm;

@NullUnmarked
record SettingForm(@NotBlank @Size(max = 200) String value, Long version) implements VersionedForm {}
