package se.huddinge.samverkan.strategy;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;

interface PurposeRepository extends PartRepository<Purpose> {
    @Override
    @EntityGraph(attributePaths = {"passage", "goals"})
    List<Purpose> findByStrategyVersionIdOrderByOrdinalAscIdAsc(Long strategyVersionId);

    @Override
    @EntityGraph(attributePaths = {"passage", "goals"})
    Optional<Purpose> findByIdAndStrategyVersionId(Long id, Long strategyVersionId);

    /** Of every version that has been adopted: what was asked for then was answered then. */
    @Query("""
            select distinct p.consultationWith from Purpose p
            where p.consultationWith is not null and p.strategyVersion.status = ADOPTED
            order by p.consultationWith""")
    List<String> findConsulted();
}
