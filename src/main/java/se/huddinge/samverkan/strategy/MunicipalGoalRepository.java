package se.huddinge.samverkan.strategy;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

interface MunicipalGoalRepository extends JpaRepository<MunicipalGoal, Long> {
    @EntityGraph(attributePaths = "passage")
    List<MunicipalGoal> findByStrategyVersionIdOrderByOrdinalAscIdAsc(Long strategyVersionId);

    @EntityGraph(attributePaths = "passage")
    Optional<MunicipalGoal> findByIdAndStrategyVersionId(Long id, Long strategyVersionId);
}
