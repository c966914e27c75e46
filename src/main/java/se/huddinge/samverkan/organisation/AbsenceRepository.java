package se.huddinge.samverkan.organisation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface AbsenceRepository extends JpaRepository<Absence, Long> {
    boolean existsBySubmissionId(UUID submissionId);

    @EntityGraph(attributePaths = "holding.account")
    Optional<Absence> findByIdAndHoldingPositionUnitId(Long id, Long unitId);

    List<Absence> findByHoldingId(Long holdingId);

    @EntityGraph(attributePaths = "holding.account")
    List<Absence> findByHoldingPositionUnitIdOrderByPeriodValidFromDesc(Long unitId);

    @Query("select a from Absence a join fetch a.holding h where h.position.kind = COORDINATOR")
    List<Absence> findOfCoordinators();
}
