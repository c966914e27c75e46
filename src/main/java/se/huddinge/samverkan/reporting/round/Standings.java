package se.huddinge.samverkan.reporting.round;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.account.Account;
import se.huddinge.samverkan.organisation.Positions;
import se.huddinge.samverkan.organisation.Unit;
import se.huddinge.samverkan.reporting.Contribution;
import se.huddinge.samverkan.reporting.ContributionAccess;
import se.huddinge.samverkan.reporting.Contributions;

/** Who is where in a round: two questions, however many are asked. */
@Component
public class Standings {
    private final Contributions contributions;
    private final ContributionAccess access;
    private final Positions positions;
    private final Clock clock;

    Standings(Contributions contributions, ContributionAccess access, Positions positions, Clock clock) {
        this.contributions = contributions;
        this.access = access;
        this.positions = positions;
        this.clock = clock;
    }

    /** By the names of the units. */
    public List<Standing> of(Long roundId) {
        var persons = positions.contactPersonsByUnit();
        var today = LocalDate.now(clock);
        return contributions.of(roundId).stream()
                .map(contribution -> standing(contribution, persons, today))
                .toList();
    }

    public Standing of(Contribution contribution) {
        return standing(contribution, positions.contactPersonsByUnit(), LocalDate.now(clock));
    }

    public boolean isCoordinator() {
        return access.isCoordinator();
    }

    private Standing standing(Contribution contribution, Map<Long, List<Account>> persons, LocalDate today) {
        return new Standing(
                contribution,
                writers(contribution.getUnit(), today)
                        .flatMap(unit -> persons.getOrDefault(unit.getId(), List.of()).stream())
                        .toList(),
                access.mayRead(contribution),
                access.mayReadDrafts(contribution),
                access.mayWrite(contribution),
                today);
    }

    /** A unit that is no more has gone into another, or is the coordinator's to write for. */
    private static Stream<Unit> writers(Unit unit, LocalDate today) {
        return unit.isActive(today) ? Stream.of(unit) : Stream.ofNullable(unit.getSuccessor());
    }
}
