package se.huddinge.samverkan.account;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.NullUnmarked;

@NullUnmarked
record PasswordForm(@NotNull Password password, @NotNull Password repeated) {
    static PasswordForm blank() {
        return new PasswordForm(null, null);
    }
}
