package se.huddinge.samverkan.strategy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.repository.NoRepositoryBean;

@NoRepositoryBean
interface PartRepository<P extends Part> extends JpaRepository<P, Long> {
    @EntityGraph(attributePaths = "passage")
    List<P> findByStrategyVersionIdOrderByOrdinalAscIdAsc(Long strategyVersionId);

    @EntityGraph(attributePaths = "passage")
    Optional<P> findByIdAndStrategyVersionId(Long id, Long strategyVersionId);

    @Override
    @EntityGraph(attributePaths = "passage")
    List<P> findAllById(Iterable<Long> ids);

    boolean existsBySubmissionId(UUID submissionId);

    boolean existsByPassageId(Long passageId);
}
