package se.huddinge.samverkan.academy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface AcademyUnitRepository extends JpaRepository<AcademyUnit, Long> {
    List<AcademyUnit> findByAcademyIdOrderByNameSv(Long academyId);

    Optional<AcademyUnit> findByIdAndAcademyId(Long id, Long academyId);

    boolean existsBySubmissionId(UUID submissionId);
}
