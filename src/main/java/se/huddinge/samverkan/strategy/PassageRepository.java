package se.huddinge.samverkan.strategy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PassageRepository extends JpaRepository<Passage, Long> {
    List<Passage> findByStrategyVersionIdOrderByOrdinal(Long strategyVersionId);

    Optional<Passage> findByIdAndStrategyVersionId(Long id, Long strategyVersionId);

    boolean existsBySubmissionId(UUID submissionId);

    @Query("""
            select p from Passage p, Purpose purpose
            where purpose.id = :purposeId and p.strategyVersion = purpose.strategyVersion and p <> purpose.passage
                and lower(p.text) like concat('%', lower(purpose.name.nameSv), '%')
            order by p.ordinal limit 1""")
    Optional<Passage> findNaming(Long purposeId);
}
