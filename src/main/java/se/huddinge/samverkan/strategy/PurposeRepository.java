package se.huddinge.samverkan.strategy;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;

interface PurposeRepository extends PartRepository<Purpose> {
    @Override
    @EntityGraph(attributePaths = {"passage", "goals"})
    List<Purpose> findByStrategyVersionIdOrderByOrdinalAscIdAsc(Long strategyVersionId);

    @Override
    @EntityGraph(attributePaths = {"passage", "goals"})
    Optional<Purpose> findByIdAndStrategyVersionId(Long id, Long strategyVersionId);
}
