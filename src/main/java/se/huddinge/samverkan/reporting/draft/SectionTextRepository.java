package se.huddinge.samverkan.reporting.draft;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import se.huddinge.samverkan.reporting.SectionKind;

interface SectionTextRepository extends JpaRepository<SectionText, Long> {
    List<SectionText> findByRoundId(Long roundId);

    Optional<SectionText> findByRoundIdAndKind(Long roundId, SectionKind kind);
}
