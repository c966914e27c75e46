package se.huddinge.samverkan.strategy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PassageRepository extends JpaRepository<Passage, Long> {
    List<Passage> findByStrategyVersionIdOrderByOrdinal(Long strategyVersionId);

    Optional<Passage> findByIdAndStrategyVersionId(Long id, Long strategyVersionId);

    boolean existsBySubmissionId(UUID submissionId);
}
