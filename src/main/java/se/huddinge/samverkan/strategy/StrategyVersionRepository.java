package se.huddinge.samverkan.strategy;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface StrategyVersionRepository extends JpaRepository<StrategyVersion, Long> {
    Optional<StrategyVersion> findBySubmissionId(UUID submissionId);

    /** Drafts first, then the newest decision. */
    @Query("select v from StrategyVersion v order by v.validFrom desc nulls first, v.id desc")
    List<StrategyVersion> findVersions();

    @Query("""
            select v from StrategyVersion v
            where v.status = ADOPTED and v.validFrom <= :day and (v.validTo is null or v.validTo >= :day)""")
    Optional<StrategyVersion> findInForce(LocalDate day);

    /** The one that a newer version takes over from. */
    @Query("select v from StrategyVersion v where v.status = ADOPTED order by v.validFrom desc limit 1")
    Optional<StrategyVersion> findLatest();

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select v from StrategyVersion v where v.status = ADOPTED order by v.id")
    List<StrategyVersion> lockAdopted();

    /** For who adds, changes or removes a part: the whole gets a new version. */
    @Lock(LockModeType.OPTIMISTIC_FORCE_INCREMENT)
    Optional<StrategyVersion> findRaisingVersionById(Long id);
}
