package se.huddinge.samverkan.statusupdate;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface StatusRoundRepository extends JpaRepository<StatusRound, Long> {
    Optional<StatusRound> findBySubmissionId(UUID submissionId);

    Optional<StatusRound> findByClosedOnIsNull();

    Optional<StatusRound> findFirstByOrderByIdDesc();

    boolean existsByDueOn(LocalDate day);
}
