package se.huddinge.samverkan.idea;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.account.Account;
import se.huddinge.samverkan.account.CurrentUser;
import se.huddinge.samverkan.organisation.Position;
import se.huddinge.samverkan.organisation.Readers;

/**
 * Who may do what: all who read raise ideas and read them; who raised one puts it in better words until it has been answered;
 * the coordinator takes all on, a contact person those of her own unit (R11).
 */
@Component
class IdeaAccess {
    private final CurrentUser user;
    private final Readers readers;

    IdeaAccess(CurrentUser user, Readers readers) {
        this.user = user;
        this.readers = readers;
    }

    Account account() {
        return user.account().orElseThrow(() -> new AccessDeniedException(Idea.SUBJECT));
    }

    boolean mayMove(Idea idea) {
        return readers.current().everything()
                || readers.unitsAs(Position.Kind.CONTACT_PERSON)
                        .contains(idea.getUnit().getId());
    }

    void requireMover(Idea idea) {
        if (!mayMove(idea)) throw new AccessDeniedException(Idea.SUBJECT);
    }

    boolean mayRevise(Idea idea) {
        return idea.getState().isOpen() && (mayMove(idea) || idea.getState() == State.RAISED && isMine(idea));
    }

    void requireReviser(Idea idea) {
        if (!mayRevise(idea)) throw new AccessDeniedException(Idea.SUBJECT);
    }

    private boolean isMine(Idea idea) {
        return account().getId().equals(idea.getRaisedBy().getId());
    }

    /** The only unit that she belongs to; none when there are several. */
    @Nullable
    Long onlyUnit() {
        var own = readers.current().unitIds();
        return own.size() == 1 ? own.iterator().next() : null;
    }
}
