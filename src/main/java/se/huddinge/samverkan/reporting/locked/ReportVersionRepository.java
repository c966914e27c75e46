package se.huddinge.samverkan.reporting.locked;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

interface ReportVersionRepository extends JpaRepository<ReportVersion, Long> {
    @EntityGraph(attributePaths = {"lockedBy", "round"})
    List<ReportVersion> findByRoundIdOrderByNumberDesc(Long roundId);

    @EntityGraph(attributePaths = {"lockedBy", "round"})
    Optional<ReportVersion> findByRoundIdAndNumber(Long roundId, int number);

    @EntityGraph(attributePaths = {"lockedBy", "round"})
    Optional<ReportVersion> findBySubmissionId(UUID submissionId);

    long countByRoundId(Long roundId);
}
