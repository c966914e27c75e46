package se.huddinge.samverkan.account;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;

@NullUnmarked
record FirstAdministratorForm(
        @NotBlank @Size(max = 200) String name,

        @NotBlank @Size(max = 60) @Pattern(regexp = RegistrationForm.USERNAME)
        String username,

        @Email @Size(max = 320) String email,
        @NotNull Password password,
        @NotNull Password repeated) {
    static FirstAdministratorForm blank() {
        return new FirstAdministratorForm(null, null, null, null, null);
    }
}
