package se.huddinge.samverkan.organisation;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface UnitRepository extends JpaRepository<Unit, Long> {
    Optional<Unit> findBySubmissionId(UUID submissionId);

    @EntityGraph(attributePaths = {"boards", "successor", "formerNames"})
    Optional<Unit> findWholeById(Long id);

    /** For who adds, changes or removes a part: the whole gets a new version. */
    @Lock(LockModeType.OPTIMISTIC_FORCE_INCREMENT)
    Optional<Unit> findRaisingVersionById(Long id);

    @Query("""
            select u from Unit u
            where u.period.validFrom <= :day and (u.period.validTo is null or u.period.validTo >= :day)
            order by u.name.nameSv, u.id""")
    List<Unit> findActive(LocalDate day);
}
