package se.huddinge.samverkan.activity;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

public interface ActivityKindRepository extends Repository<ActivityKind, Long> {
    @EntityGraph(attributePaths = {"proposedPurposes.goals", "proposedMethods"})
    Optional<ActivityKind> findById(Long id);

    @EntityGraph(attributePaths = {"proposedPurposes.goals", "proposedMethods"})
    List<ActivityKind> findAllByOrderByOrdinal();
}
