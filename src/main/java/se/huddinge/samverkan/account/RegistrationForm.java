package se.huddinge.samverkan.account;

import static java.util.stream.Collectors.toSet;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;

@NullUnmarked
record RegistrationForm(
        @NotBlank @Size(max = 60) @Pattern(regexp = USERNAME)
        String username,

        @NotBlank @Size(max = 200) String name,
        @Email @Size(max = 320) String email,
        Set<Role> granted,
        UUID submissionId) {
    static final String USERNAME = "[\\p{L}\\p{N}][\\p{L}\\p{N}._@-]*";

    RegistrationForm {
        granted = Stream.ofNullable(granted)
                .flatMap(Set::stream)
                .filter(Objects::nonNull)
                .collect(toSet());
        if (submissionId == null) submissionId = UUID.randomUUID();
    }

    static RegistrationForm blank() {
        return new RegistrationForm(null, null, null, null, null);
    }
}
