package se.huddinge.samverkan.account;

import java.util.Set;

/** Where roles come from beside the account itself: a floor above answers for the positions it knows. */
public interface RoleSource {
    /** The roles the account has today, by the application's clock. */
    Set<Role> rolesOf(Long accountId);
}
