package se.huddinge.samverkan.academy;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PriorityRepository extends JpaRepository<Priority, Long> {
    boolean existsBySubmissionId(UUID submissionId);
}
