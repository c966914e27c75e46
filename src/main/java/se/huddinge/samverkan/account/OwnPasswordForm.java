package se.huddinge.samverkan.account;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.NullUnmarked;

@NullUnmarked
record OwnPasswordForm(
        @NotNull Password current,
        @NotNull Password password,
        @NotNull Password repeated) {
    static OwnPasswordForm blank() {
        return new OwnPasswordForm(null, null, null);
    }
}
