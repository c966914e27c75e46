package se.huddinge.samverkan.strategy;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

interface PurposeRepository extends JpaRepository<Purpose, Long> {
    @EntityGraph(attributePaths = {"passage", "goals"})
    List<Purpose> findByStrategyVersionIdOrderByOrdinalAscIdAsc(Long strategyVersionId);

    @EntityGraph(attributePaths = {"passage", "goals"})
    Optional<Purpose> findByIdAndStrategyVersionId(Long id, Long strategyVersionId);
}
