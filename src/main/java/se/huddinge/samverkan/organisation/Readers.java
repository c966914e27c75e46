package se.huddinge.samverkan.organisation;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.account.CurrentUser;
import se.huddinge.samverkan.account.Role;
import se.huddinge.samverkan.shared.NotFoundException;
import se.huddinge.samverkan.shared.Reader;

/** Who is reading now, in the words that a query of what she may see needs. */
@Component
public class Readers {
    private final CurrentUser user;
    private final PositionsToday positions;

    Readers(CurrentUser user, PositionsToday positions) {
        this.user = user;
        this.positions = positions;
    }

    public Reader current() {
        var account = user.account().orElseThrow(() -> new NotFoundException("reader", 0L));
        var units = positions.of(account.getId()).stream()
                .filter(position -> position.getKind() != Position.Kind.CO_REPORTER)
                .map(position -> position.getUnit().getId())
                .collect(toSet());
        return new Reader(account.getId(), user.has(Role.COORDINATOR), units);
    }

    /** The units in which she holds a position of one of the kinds today, or acts for who does. */
    public Set<Long> unitsAs(Position.Kind... kinds) {
        return held(kinds).map(Unit::getId).collect(toSet());
    }

    /** The same units themselves, each once. */
    public Collection<Unit> heldUnits(Position.Kind... kinds) {
        return held(kinds)
                .collect(toMap(Unit::getId, Function.identity(), (one, same) -> one))
                .values();
    }

    private Stream<Unit> held(Position.Kind... kinds) {
        return user.account().stream()
                .flatMap(account -> positions.of(account.getId()).stream())
                .filter(position -> List.of(kinds).contains(position.getKind()))
                .map(Position::getUnit);
    }

    /** The positions whose work she does today. */
    public Set<Long> positions() {
        return user.account().stream()
                .flatMap(account -> positions.of(account.getId()).stream())
                .map(Position::getId)
                .collect(toSet());
    }
}
