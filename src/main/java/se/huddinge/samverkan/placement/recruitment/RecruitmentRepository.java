package se.huddinge.samverkan.placement.recruitment;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface RecruitmentRepository extends JpaRepository<Recruitment, Long> {
    Optional<Recruitment> findByUnitIdAndYear(Long unitId, int year);

    @Query("""
            select new se.huddinge.samverkan.placement.recruitment.RecruitmentRow(
                u.id, u.name, r.year, r.applied, r.hired)
            from Recruitment r join r.unit u
            where (:unit is null or u.id = :unit) and (:year is null or r.year = :year)""")
    Page<RecruitmentRow> findRows(@Nullable Long unit, @Nullable Integer year, Pageable pageable);
}
