package se.huddinge.samverkan.security;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;

@NullUnmarked
record ReminderForm(@NotBlank @Size(max = 320) String who) {
    static ReminderForm blank() {
        return new ReminderForm(null);
    }
}
