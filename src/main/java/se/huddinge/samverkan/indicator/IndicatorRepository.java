package se.huddinge.samverkan.indicator;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

interface IndicatorRepository extends JpaRepository<Indicator, Long> {
    @EntityGraph(attributePaths = {"purpose", "unit"})
    Optional<Indicator> findWholeById(Long id);

    Optional<Indicator> findBySubmissionId(UUID submissionId);

    Optional<Indicator> findByNameNameSv(String nameSv);
}
