package se.huddinge.samverkan.security;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;
import se.huddinge.samverkan.account.Password;

/**
 * @param target where she was going
 * @param again where a form was going whose session had ended
 * @param typed what had been typed into it
 */
@NullUnmarked
record SignInForm(
        @NotBlank @Size(max = 60) String username,
        @NotNull Password password,
        String target,
        String again,
        @Size(max = Again.LONGEST) String typed,
        Boolean remember) {
    static SignInForm blank(String target) {
        return new SignInForm(null, null, target, null, null, null);
    }

    SignInForm with(String username, String target) {
        return new SignInForm(username, null, LocalPath.of(target), null, null, null);
    }

    SignInForm with(Again again) {
        return new SignInForm(null, null, target, again.path(), again.typed(), null);
    }
}
