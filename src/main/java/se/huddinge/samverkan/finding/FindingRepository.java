package se.huddinge.samverkan.finding;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface FindingRepository extends JpaRepository<Finding, Long> {
    String ROWS = """
            select new se.huddinge.samverkan.finding.FindingRow(
                f.id, f.title, f.summary, f.evidence, f.link, f.foundOn, a.name, u.name,
                (select count(use) from FindingUse use where use.finding = f and use.answer = YES),
                (select count(use) from FindingUse use where use.finding = f and use.answer = PLANNED))
            from Finding f join f.academy a join f.unit u
            """;

    @EntityGraph(attributePaths = {"academy", "unit", "project"})
    Optional<Finding> findWholeById(Long id);

    Optional<Finding> findBySubmissionId(UUID submissionId);

    long countByUnitIdAndFoundOnBetween(Long unitId, LocalDate from, LocalDate to);

    @Query(ROWS + """
            where (:text is null
                    or lower(f.title) like lower(concat('%', cast(:text as string), '%'))
                    or lower(f.summary) like lower(concat('%', cast(:text as string), '%')))
                and (:academyId is null or a.id = :academyId)
                and (:evidence is null or f.evidence = :evidence)
                and (:unitId is null and :answer is null
                    or exists (select 1 from FindingUse use where use.finding = f
                        and (:unitId is null or use.unit.id = :unitId)
                        and (:answer is null or use.answer = :answer)))
                and (:by is null or u.id = :by)
                and (cast(:from as date) is null or f.foundOn >= :from)
                and (cast(:to as date) is null or f.foundOn <= :to)
                and (:purposeId is null or exists (select 1 from Project p join p.alignment.purposes part
                    where p = f.project and p.plannedOn is not null and part.id = :purposeId))
                and (:methodId is null or exists (select 1 from Project p join p.alignment.methods part
                    where p = f.project and p.plannedOn is not null and part.id = :methodId))
                and (:goalId is null or exists (select 1 from Project p join p.alignment.goals part
                    where p = f.project and p.plannedOn is not null and part.id = :goalId))""")
    Page<FindingRow> findRows(
            @Nullable String text,
            @Nullable Long academyId,
            @Nullable Evidence evidence,
            @Nullable Long unitId,
            FindingUse.@Nullable Answer answer,
            @Nullable Long by,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Long purposeId,
            @Nullable Long methodId,
            @Nullable Long goalId,
            Pageable pageable);
}
