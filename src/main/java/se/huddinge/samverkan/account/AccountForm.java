package se.huddinge.samverkan.account;

import static java.util.stream.Collectors.toSet;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import se.huddinge.samverkan.shared.VersionedForm;

@NullUnmarked
record AccountForm(
        @NotBlank @Size(max = 200) String name,
        @Email @Size(max = 320) String email,
        Set<Role> granted,
        Long version) implements VersionedForm {
    AccountForm {
        granted = Stream.ofNullable(granted)
                .flatMap(Set::stream)
                .filter(Objects::nonNull)
                .collect(toSet());
    }

    static AccountForm of(Account account) {
        return new AccountForm(account.getName(), account.getEmail(), account.getGranted(), account.getVersion());
    }
}
