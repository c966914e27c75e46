package se.huddinge.samverkan.body;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

public interface BodyRepository extends JpaRepository<Body, Long> {
    @EntityGraph(attributePaths = {"agreement.owner", "ledBy", "chairTurns"})
    Optional<Body> findWholeById(Long id);

    Optional<Body> findBySubmissionId(UUID submissionId);

    List<Body> findByAgreementIdOrderById(Long agreementId);

    boolean existsByKindAndPeriodValidToIsNull(Body.Kind kind);

    @Query("select count(m) > 0 from Mandate m where m.body.id = :id and m.period.validFrom < :day")
    boolean existsMandateBefore(Long id, LocalDate day);

    /** For who adds, changes or ends a mandate: the whole gets a new version. */
    @Lock(LockModeType.OPTIMISTIC_FORCE_INCREMENT)
    @EntityGraph(attributePaths = "agreement.owner")
    Optional<Body> findRaisingVersionById(Long id);
}
