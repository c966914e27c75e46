package se.huddinge.samverkan.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import se.huddinge.samverkan.account.Role;
import se.huddinge.samverkan.account.RoleSource;

/** The positions somebody holds today, asked once in a request, and the roles that follow from them. */
@Component
class PositionsToday implements RoleSource {
    private final Positions positions;
    private final Clock clock;

    PositionsToday(Positions positions, Clock clock) {
        this.positions = positions;
        this.clock = clock;
    }

    @Override
    public Set<Role> rolesOf(Long accountId) {
        var roles = EnumSet.noneOf(Role.class);
        for (var position : of(accountId)) {
            if (position.getKind() == Position.Kind.COORDINATOR) roles.add(Role.COORDINATOR);
            if (position.getKind() == Position.Kind.CONTACT_PERSON) roles.add(Role.CONTACT_PERSON);
            if (position.getKind() == Position.Kind.HEAD) roles.add(Role.MANAGEMENT);
            if (position.getKind() == Position.Kind.CO_REPORTER) roles.add(Role.CO_REPORTER);
        }
        return roles;
    }

    List<Position> of(Long accountId) {
        var request = RequestContextHolder.getRequestAttributes();
        if (request == null) return ask(accountId);
        var kept = (Kept) request.getAttribute(Kept.class.getName(), RequestAttributes.SCOPE_REQUEST);
        if (kept != null && kept.accountId().equals(accountId)) return kept.positions();
        var asked = ask(accountId);
        request.setAttribute(Kept.class.getName(), new Kept(accountId, asked), RequestAttributes.SCOPE_REQUEST);
        return asked;
    }

    private List<Position> ask(Long accountId) {
        return positions.heldBy(accountId, LocalDate.now(clock));
    }

    private record Kept(Long accountId, List<Position> positions) {}
}
