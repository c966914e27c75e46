package se.huddinge.samverkan.account;

import java.util.Set;

/** What somebody may do. The first two follow from positions held today, the others are granted on the account. */
public enum Role {
    COORDINATOR,
    CONTACT_PERSON,
    MANAGEMENT,
    ADMINISTRATOR;

    static final Set<Role> GRANTABLE = Set.of(MANAGEMENT, ADMINISTRATOR);
}
