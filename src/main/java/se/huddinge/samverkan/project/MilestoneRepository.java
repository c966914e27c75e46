package se.huddinge.samverkan.project;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

public interface MilestoneRepository extends JpaRepository<Milestone, Long> {
    List<Milestone> findByProjectIdOrderByDueAscIdAsc(Long projectId);

    Optional<Milestone> findByIdAndProjectId(Long id, Long projectId);

    boolean existsBySubmissionId(UUID submissionId);
}
