package se.huddinge.samverkan.reporting;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.shared.NotFoundException;

/** What the units have contributed, for who asks. */
@Service
@Transactional(readOnly = true)
public class Contributions {
    private final ContributionRepository contributions;
    private final ContributionAccess access;

    Contributions(ContributionRepository contributions, ContributionAccess access) {
        this.contributions = contributions;
        this.access = access;
    }

    /** With its figures and its round. One that she may not read does not exist. */
    public Contribution get(Long roundId, Long unitId) {
        var contribution = contributions
                .findByRoundIdAndUnitId(roundId, unitId)
                .orElseThrow(() -> new NotFoundException(Contribution.SUBJECT, unitId));
        access.requireReadable(contribution);
        contribution.getLines();
        contribution.getRound().getSections();
        return contribution;
    }

    public Contribution writable(Long roundId, Long unitId) {
        var contribution = get(roundId, unitId);
        access.requireWritable(contribution);
        return contribution;
    }

    /** All of the round's, by the names of their units, whatever who asks may read of them. */
    public List<Contribution> of(Long roundId) {
        return contributions.findOfRound(roundId);
    }

    /** What waits for one of the units to write. */
    public List<Contribution> waiting(Long unitId) {
        return contributions.findWaiting(List.of(unitId));
    }
}
