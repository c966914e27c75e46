package se.huddinge.samverkan.meeting;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

public interface CorrectionRepository extends JpaRepository<Correction, Long> {
    @EntityGraph(attributePaths = {"item", "correctedBy"})
    List<Correction> findByMeetingIdOrderByEditionAsc(Long meetingId);

    boolean existsBySubmissionId(UUID submissionId);
}
