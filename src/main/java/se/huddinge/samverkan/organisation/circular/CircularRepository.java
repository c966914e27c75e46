package se.huddinge.samverkan.organisation.circular;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

interface CircularRepository extends JpaRepository<Circular, Long> {
    boolean existsBySubmissionId(UUID submissionId);

    @EntityGraph(attributePaths = "sender")
    List<Circular> findTop10ByOrderBySentAtDesc();
}
