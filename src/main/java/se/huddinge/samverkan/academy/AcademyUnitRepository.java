package se.huddinge.samverkan.academy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface AcademyUnitRepository extends JpaRepository<AcademyUnit, Long> {
    List<AcademyUnit> findByAcademyIdOrderByNameNameSv(Long academyId);

    Optional<AcademyUnit> findByIdAndAcademyId(Long id, Long academyId);

    Optional<AcademyUnit> findByAcademyIdAndNameNameSv(Long academyId, String nameSv);

    @Query("""
            select new se.huddinge.samverkan.academy.AcademyUnitRow(u.id, u.academy.name, u.name)
            from AcademyUnit u order by u.academy.name.nameSv, u.name.nameSv""")
    List<AcademyUnitRow> findRows();

    boolean existsBySubmissionId(UUID submissionId);
}
