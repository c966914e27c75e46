package se.huddinge.samverkan.finding;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface FindingUseRepository extends JpaRepository<FindingUse, Long> {
    @Query("""
            select use from FindingUse use join fetch use.unit unit where use.finding.id = :findingId
            order by case use.answer when YES then 0 when PLANNED then 1 else 2 end, unit.name.nameSv, use.id""")
    List<FindingUse> findOf(Long findingId);

    @Query("""
            select use from FindingUse use join fetch use.finding
            where use.unit.id = :unitId and use.answer = YES order by use.toldOn desc, use.id""")
    List<FindingUse> findUsedBy(Long unitId);

    Optional<FindingUse> findByFindingIdAndUnitId(Long findingId, @Nullable Long unitId);
}
