package se.huddinge.samverkan.account;

import java.util.Set;

/** What somebody may do. The first three follow from positions held today; who leads a unit is management, granted or not. */
public enum Role {
    COORDINATOR,
    CONTACT_PERSON,
    CO_REPORTER,
    MANAGEMENT,
    ADMINISTRATOR;

    static final Set<Role> GRANTABLE = Set.of(MANAGEMENT, ADMINISTRATOR);
}
