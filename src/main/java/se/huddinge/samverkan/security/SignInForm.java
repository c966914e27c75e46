package se.huddinge.samverkan.security;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;
import se.huddinge.samverkan.account.Password;

/** @param target where she was going */
@NullUnmarked
record SignInForm(
        @NotBlank @Size(max = 60) String username, @NotNull Password password, String target) {
    static SignInForm blank(String target) {
        return new SignInForm(null, null, target);
    }
}
