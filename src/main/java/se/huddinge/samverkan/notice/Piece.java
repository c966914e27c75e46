package se.huddinge.samverkan.notice;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.audit.AuditTrail.Change;
import se.huddinge.samverkan.audit.AuditTrail.Doings;

/**
 * A piece of news.
 *
 * @param name of who did it; none where nobody signed in did, or her account is gone
 * @param actions in the order in which they were done
 * @param changes of the record's properties
 */
record Piece(
        Doings doings,
        @Nullable String name,
        String title,
        LocalDateTime latest,
        List<String> actions,
        boolean unread,
        List<Change> changes) {
    Piece with(List<Change> changes) {
        return new Piece(doings, name, title, latest, actions, unread, changes);
    }

    /** What it came to. */
    public String action() {
        return actions.get(actions.size() - 1);
    }

    /** What else was done that day, each once. */
    public List<String> others() {
        return actions.stream()
                .distinct()
                .filter(other -> !other.equals(action()))
                .toList();
    }

    public Kind kind() {
        return Kind.of(doings.subject()).orElseThrow();
    }

    public String address() {
        return kind().address(doings.subjectId());
    }
}
