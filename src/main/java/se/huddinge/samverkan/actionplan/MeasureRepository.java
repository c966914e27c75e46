package se.huddinge.samverkan.actionplan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import se.huddinge.samverkan.shared.Name;

interface MeasureRepository extends JpaRepository<Measure, Long> {
    record MethodOf(Long measureId, Name name) {}

    String ROW = """
            select new se.huddinge.samverkan.actionplan.MeasureRow(
                m.id, p.id, p.year, u.name, m.title, m.state, m.due, r.title, m.followUp, m.result)
            from Measure m join m.plan p join p.unit u left join m.responsible r
            """;

    @EntityGraph(attributePaths = {"methods.passage", "purpose.passage", "responsible.unit"})
    List<Measure> findByPlanIdOrderByDueAscIdAsc(Long planId);

    @EntityGraph(attributePaths = {"methods", "purpose", "responsible.unit", "plan.unit"})
    Optional<Measure> findByIdAndPlanId(Long id, Long planId);

    boolean existsBySubmissionId(UUID submissionId);

    /** A board's measures are its own and those of the departments that work for it. */
    @Query(ROW + """
            where (:text is null
                    or lower(m.title) like lower(concat('%', cast(:text as string), '%'))
                    or lower(m.followUp) like lower(concat('%', cast(:text as string), '%'))
                    or lower(m.result) like lower(concat('%', cast(:text as string), '%')))
                and (:year is null or p.year = :year)
                and (:unitId is null or u.id = :unitId
                    or exists (select 1 from Unit d join d.boards b where d = u and b.id = :unitId))
                and (:methodId is null or exists (select 1 from m.methods me where me.id = :methodId))
                and (:purposeId is null or m.purpose.id = :purposeId)
                and (:showing is null
                    or :showing = 'LIVE' and m.state <> CANCELLED
                    or :showing = 'LATE' and m.state in (NOT_STARTED, ONGOING) and m.due < :today
                    or :showing = cast(m.state as string))""")
    Page<MeasureRow> findRows(
            @Nullable String text,
            @Nullable Integer year,
            @Nullable Long unitId,
            @Nullable Long methodId,
            @Nullable Long purposeId,
            @Nullable String showing,
            LocalDate today,
            Pageable pageable);

    @Query(
            ROW
                    + "where u.id in :unitIds and p.year = :year and m.state <> CANCELLED order by u.name.nameSv, m.title, m.id")
    List<MeasureRow> findOptions(Collection<Long> unitIds, int year);

    @Query("""
            select new se.huddinge.samverkan.actionplan.MeasureRepository$MethodOf(m.id, me.name)
            from Measure m join m.methods me where m.id in :ids order by me.ordinal""")
    List<MethodOf> findMethods(Collection<Long> ids);
}
