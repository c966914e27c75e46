package se.huddinge.samverkan.priorityarea;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

interface AreaRepository extends JpaRepository<PriorityArea, Long> {
    @EntityGraph(attributePaths = {"board", "body"})
    Optional<PriorityArea> findWholeById(Long id);

    @EntityGraph(
            attributePaths = {
                "board",
                "body",
                "alignment.purposes.passage",
                "alignment.methods.passage",
                "alignment.goals.passage"
            })
    Optional<PriorityArea> findAlignedById(Long id);

    Optional<PriorityArea> findBySubmissionId(UUID submissionId);

    List<PriorityArea> findByBodyIdOrderByTitle(Long bodyId);
}
