package se.huddinge.samverkan.principle;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.account.Account;
import se.huddinge.samverkan.account.CurrentUser;
import se.huddinge.samverkan.organisation.Readers;

/**
 * Who may do what: all who read raise issues and read them; who raised one puts it in better words until somebody has taken
 * it up; the coordinator takes it on.
 */
@Component
class PrincipleAccess {
    private final CurrentUser user;
    private final Readers readers;

    PrincipleAccess(CurrentUser user, Readers readers) {
        this.user = user;
        this.readers = readers;
    }

    Account raiser() {
        return user.account().orElseThrow(() -> new AccessDeniedException(PrincipleIssue.SUBJECT));
    }

    boolean isMine(PrincipleIssue issue) {
        return user.account()
                .map(Account::getId)
                .filter(issue.getRaisedBy().getId()::equals)
                .isPresent();
    }

    boolean mayMove() {
        return readers.current().everything();
    }

    void requireMover() {
        if (!mayMove()) throw new AccessDeniedException(PrincipleIssue.SUBJECT);
    }

    boolean mayRevise(PrincipleIssue issue) {
        return issue.getStanding().isOpen() && (mayMove() || isMine(issue) && issue.getStanding() == Standing.PROPOSED);
    }

    /** Also to withdraw what one has raised. */
    void requireReviser(PrincipleIssue issue) {
        if (!mayRevise(issue)) throw new AccessDeniedException(PrincipleIssue.SUBJECT);
    }

    /** The only unit that she speaks for; none when there are several. */
    @Nullable
    Long onlyUnit() {
        var own = readers.current().unitIds();
        return own.size() == 1 ? own.iterator().next() : null;
    }
}
