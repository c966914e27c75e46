package se.huddinge.samverkan.contact;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;
import se.huddinge.samverkan.shared.VersionedForm;
import se.huddinge.samverkan.web.NoPersonalNumber;

/** What is kept of two people who are one. */
@NullUnmarked
record MergingForm(
        @NotNull Long keptId,
        @NotBlank @Size(max = 200) @NoPersonalNumber String name,
        @Email @Size(max = 254) @NoPersonalNumber String email,
        @PhoneNumber @NoPersonalNumber String phone,
        @Size(max = 2000) @NoPersonalNumber String note,
        Long keptVersion,
        Long version)
        implements VersionedForm {
    /** Hers who is kept, and where she lacks something, the other's. */
    static MergingForm of(Person merged, Person kept) {
        return new MergingForm(
                kept.getId(),
                kept.getName(),
                kept.getEmail() == null ? merged.getEmail() : kept.getEmail(),
                kept.getPhone() == null ? merged.getPhone() : kept.getPhone(),
                kept.getNote() == null ? merged.getNote() : kept.getNote(),
                kept.getVersion(),
                merged.getVersion());
    }

    PersonForm person() {
        return new PersonForm(name, email, phone, note, keptVersion);
    }
}
