package se.huddinge.samverkan.strategy;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

interface MethodRepository extends JpaRepository<Method, Long> {
    @EntityGraph(attributePaths = "passage")
    List<Method> findByStrategyVersionIdOrderByOrdinalAscIdAsc(Long strategyVersionId);

    @EntityGraph(attributePaths = "passage")
    Optional<Method> findByIdAndStrategyVersionId(Long id, Long strategyVersionId);
}
