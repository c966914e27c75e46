package se.huddinge.samverkan.meeting;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can be called.
 *
 * @param personId in the contact register; accountId, one of us; neither, only a name
 * @param affiliation where she comes from
 */
public record Invitee(
        @Nullable Long personId,
        @Nullable Long accountId,
        String name,
        @Nullable String email,
        @Nullable String affiliation) {
    /** Whether it is she, whatever she is called. */
    public boolean is(Invitee other) {
        if (personId != null || other.personId != null) return Objects.equals(personId, other.personId);
        if (accountId != null || other.accountId != null) return Objects.equals(accountId, other.accountId);
        return name.equals(other.name) && Objects.equals(email, other.email);
    }

    /** As a line of text: Name &lt;address&gt;. */
    public String line() {
        return email == null ? name : name + " <" + email + ">";
    }
}
