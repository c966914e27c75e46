package se.huddinge.samverkan.idea;

import java.util.List;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

interface IdeaStepRepository extends JpaRepository<IdeaStep, Long> {
    @EntityGraph(attributePaths = "takenBy")
    List<IdeaStep> findByIdeaIdOrderByTakenOnAscIdAsc(Long ideaId);
}
