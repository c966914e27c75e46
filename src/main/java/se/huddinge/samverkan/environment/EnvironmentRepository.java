package se.huddinge.samverkan.environment;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

interface EnvironmentRepository extends JpaRepository<ResearchEnvironment, Long> {
    @EntityGraph(attributePaths = {"area", "area.board", "responsible", "responsible.unit", "academies", "supports"})
    Optional<ResearchEnvironment> findWholeById(Long id);

    Optional<ResearchEnvironment> findBySubmissionId(UUID submissionId);
}
