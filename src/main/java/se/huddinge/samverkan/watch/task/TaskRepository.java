package se.huddinge.samverkan.watch.task;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

interface TaskRepository extends JpaRepository<Task, Long> {
    Optional<Task> findBySubmissionId(UUID submissionId);

    @EntityGraph(attributePaths = {"position.unit", "createdBy"})
    Optional<Task> findWholeById(Long id);
}
