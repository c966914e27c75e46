package se.huddinge.samverkan.academy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface AcademyUnitRepository extends JpaRepository<AcademyUnit, Long> {
    List<AcademyUnit> findByAcademyIdOrderByNameNameSv(Long academyId);

    Optional<AcademyUnit> findByIdAndAcademyId(Long id, Long academyId);

    Optional<AcademyUnit> findByAcademyIdAndNameNameSv(Long academyId, String nameSv);

    boolean existsBySubmissionId(UUID submissionId);
}
