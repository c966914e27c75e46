package se.huddinge.samverkan.project.resource;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ResourceUseRepository extends JpaRepository<ResourceUse, Long> {
    List<ResourceUse> findByProjectIdOrderByValidFromDescIdDesc(Long projectId);

    Optional<ResourceUse> findByIdAndProjectId(Long id, Long projectId);

    boolean existsBySubmissionId(UUID submissionId);
}
