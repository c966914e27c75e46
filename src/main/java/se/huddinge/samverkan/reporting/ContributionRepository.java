package se.huddinge.samverkan.reporting;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface ContributionRepository extends JpaRepository<Contribution, Long> {
    @EntityGraph(attributePaths = {"round", "unit", "unit.successor"})
    Optional<Contribution> findByRoundIdAndUnitId(Long roundId, Long unitId);

    /** By name of the unit. */
    @EntityGraph(attributePaths = {"round", "unit", "unit.successor"})
    @Query("select c from Contribution c where c.round.id = :roundId order by c.unit.name.nameSv, c.id")
    List<Contribution> findOfRound(Long roundId);

    @Query("""
            select c from Contribution c join fetch c.round r join fetch c.unit u left join fetch u.successor
            where r.status = OPEN and r.cancelledOn is null and c.status in (NOT_STARTED, DRAFT, RETURNED)
                and (u.id in :unitIds or u.successor.id in :unitIds)
            order by r.dueOn, c.id""")
    List<Contribution> findWaiting(Collection<Long> unitIds);
}
