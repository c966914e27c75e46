package se.huddinge.samverkan.account;

import java.io.Serial;
import java.io.Serializable;
import java.security.Principal;
import java.time.Instant;

/** Who a session belongs to, and since when. What she may do is asked of {@link CurrentUser}, never kept here. */
public record SignedIn(Long accountId, String username, Instant since) implements Principal, Serializable {
    @Serial
    private static final long serialVersionUID = 1;

    @Override
    public String getName() {
        return username;
    }
}
