package se.huddinge.samverkan.strategy;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

interface DutyRepository extends JpaRepository<Duty, Long> {
    @EntityGraph(attributePaths = "passage")
    List<Duty> findByStrategyVersionIdOrderByOrdinalAscIdAsc(Long strategyVersionId);

    @EntityGraph(attributePaths = "passage")
    Optional<Duty> findByIdAndStrategyVersionId(Long id, Long strategyVersionId);
}
