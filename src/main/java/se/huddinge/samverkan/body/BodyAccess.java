package se.huddinge.samverkan.body;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.account.CurrentUser;
import se.huddinge.samverkan.account.Role;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.agreement.AgreementAccess;
import se.huddinge.samverkan.organisation.Position;
import se.huddinge.samverkan.organisation.Readers;
import se.huddinge.samverkan.shared.NotFoundException;
import se.huddinge.samverkan.shared.Reader;

/**
 * Who may read and who may write a body: the one place that lists, pages and counts all ask. A group is as open as its
 * agreement.
 */
@Component
public class BodyAccess {
    /**
     * A condition on a body b.
     *
     * @param sql constant text; what varies is in the parameters
     */
    public record Condition(String sql, Map<String, Object> parameters) {}

    private static final String AS_ITS_AGREEMENT = """
            (b.agreement_id is null
                or exists (select 1 from agreement g where g.id = b.agreement_id and %s))""";

    private final AgreementAccess agreements;
    private final Readers readers;
    private final CurrentUser user;

    BodyAccess(AgreementAccess agreements, Readers readers, CurrentUser user) {
        this.agreements = agreements;
        this.readers = readers;
        this.user = user;
    }

    /** Of whoever asks now. */
    public Condition visible() {
        return visibleTo(readers.current());
    }

    public static Condition visibleTo(Reader reader) {
        if (reader.everything()) return new Condition("true", Map.of());
        var agreement = AgreementAccess.visibleTo(reader);
        return new Condition(AS_ITS_AGREEMENT.formatted(agreement.sql()), agreement.parameters());
    }

    /** What may not be read does not exist. */
    void requireReadable(Body body) {
        var agreement = body.getAgreement();
        if (agreement != null && !isCoordinator() && !agreements.isReadable(agreement.getId()))
            throw new NotFoundException(Body.SUBJECT, body.getId());
    }

    public boolean isWritable(Body body) {
        return mayForm(body.getKind(), body.getAgreement());
    }

    public void requireWritable(Body body) {
        if (!isWritable(body)) throw new AccessDeniedException(Body.SUBJECT);
    }

    void requireMayForm(Body.Kind kind, @Nullable Agreement agreement) {
        if (!mayForm(kind, agreement)) throw new AccessDeniedException(Body.SUBJECT);
    }

    /** The coordinator all; a contact person working groups under what her own unit has (R11). */
    private boolean mayForm(Body.Kind kind, @Nullable Agreement agreement) {
        if (isCoordinator()) return true;
        return kind == Body.Kind.WORKING_GROUP && agreement != null && isOwn(agreement);
    }

    /** Whether an agreement's page leads to a new group. */
    public boolean mayFormUnder(Agreement agreement) {
        return agreement.getStatus().isOpen() && (isCoordinator() || isOwn(agreement));
    }

    private boolean isOwn(Agreement agreement) {
        var owner = agreement.getOwner();
        return owner != null && readers.unitsAs(Position.Kind.CONTACT_PERSON).contains(owner.getId());
    }

    public boolean isCoordinator() {
        return user.has(Role.COORDINATOR);
    }
}
