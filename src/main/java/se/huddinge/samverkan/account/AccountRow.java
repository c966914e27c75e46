package se.huddinge.samverkan.account;

import org.jspecify.annotations.Nullable;

/** What the list of accounts shows of each. */
public record AccountRow(
        Long id,
        String username,
        String name,
        @Nullable String email,
        boolean management,
        boolean administrator,
        State state) {
    /** INVITED: nobody has chosen a password yet. */
    public enum State {
        ACTIVE,
        INVITED,
        LOCKED
    }

    AccountRow(
            Long id,
            String username,
            String name,
            @Nullable String email,
            boolean management,
            boolean administrator,
            String state) {
        this(id, username, name, email, management, administrator, State.valueOf(state));
    }
}
