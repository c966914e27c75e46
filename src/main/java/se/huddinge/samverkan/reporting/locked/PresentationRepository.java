package se.huddinge.samverkan.reporting.locked;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PresentationRepository extends JpaRepository<Presentation, Long> {
    List<Presentation> findByVersionIdOrderByPresentedOnAscIdAsc(Long versionId);

    boolean existsBySubmissionId(UUID submissionId);
}
