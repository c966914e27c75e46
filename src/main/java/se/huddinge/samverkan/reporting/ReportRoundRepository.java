package se.huddinge.samverkan.reporting;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

public interface ReportRoundRepository extends JpaRepository<ReportRound, Long> {
    Optional<ReportRound> findBySubmissionId(UUID submissionId);

    /** What is cancelled may be planned again. */
    @Query("select r from ReportRound r where r.kind = :kind and r.periodTo = :periodTo and r.cancelledOn is null")
    Optional<ReportRound> findPlanned(ReportKind kind, LocalDate periodTo);

    /** Held as it is by who writes in it. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select r from ReportRound r where r.id = :id")
    Optional<ReportRound> findSharedById(Long id);

    /** Held against those who write in it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from ReportRound r where r.id = :id")
    Optional<ReportRound> findLockedById(Long id);
}
