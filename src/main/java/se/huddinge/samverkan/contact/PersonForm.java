package se.huddinge.samverkan.contact;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;
import se.huddinge.samverkan.shared.VersionedForm;
import se.huddinge.samverkan.web.NoPersonalNumber;

@NullUnmarked
record PersonForm(
        @NotBlank @Size(max = 200) @NoPersonalNumber String name,
        @Email @Size(max = 254) @NoPersonalNumber String email,
        @PhoneNumber @NoPersonalNumber String phone,
        @Size(max = 2000) @NoPersonalNumber String note,
        Long version)
        implements VersionedForm {
    static PersonForm of(Person person) {
        return new PersonForm(
                person.getName(), person.getEmail(), person.getPhone(), person.getNote(), person.getVersion());
    }
}
