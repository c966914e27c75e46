package se.huddinge.samverkan.academy;

import jakarta.persistence.LockModeType;
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
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface AcademyRepository extends JpaRepository<Academy, Long> {
    @EntityGraph(attributePaths = {"formerNames", "subjectAreas", "priorities", "successor", "predecessors"})
    Optional<Academy> findWholeById(Long id);

    @EntityGraph(attributePaths = {"formerNames", "successor"})
    List<Academy> findAllBy();

    Optional<Academy> findBySubmissionId(UUID submissionId);

    Optional<Academy> findByNameNameSv(String nameSv);

    Optional<Academy> findByRorId(String rorId);

    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select a from Academy a where a.id in :ids order by a.id")
    List<Academy> findForShare(Collection<Long> ids);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Academy> findForUpdateById(Long id);

    /** For who adds, changes or ends a part: the whole gets a new version. */
    @Lock(LockModeType.OPTIMISTIC_FORCE_INCREMENT)
    Optional<Academy> findRaisingVersionById(Long id);

    @Query("""
            select new se.huddinge.samverkan.academy.AcademyRow(
                a.id, a.name, a.shortName, a.kind, a.owner, a.seat, a.campus, a.establishedHere,
                case when p.id is null then false else true end, a.website, a.rorId, a.lastDay,
                case when a.lastDay < :today then true else false end)
            from Academy a left join a.priorities p
                on p.period.validFrom <= :today and (p.period.validTo is null or p.period.validTo >= :today)
                    and (a.lastDay is null or a.lastDay >= :today)
            where (:text is null
                    or lower(a.name.nameSv) like lower(concat('%', cast(:text as string), '%'))
                    or lower(a.name.nameEn) like lower(concat('%', cast(:text as string), '%'))
                    or lower(a.shortName) = lower(cast(:text as string))
                    or exists (select 1 from a.formerNames f
                               where lower(f) like lower(concat('%', cast(:text as string), '%')))
                    or exists (select 1 from a.subjectAreas s
                               where lower(s) like lower(concat('%', cast(:text as string), '%'))))
                and (:prioritised is null or case when p.id is null then false else true end = :prioritised)
                and (:ceased is null or case when a.lastDay < :today then true else false end = :ceased)
                and (:kind is null or a.kind = :kind)
            order by case when a.lastDay < :today then 2 when p.id is null then 1 else 0 end""")
    Page<AcademyRow> findRows(
            @Nullable String text,
            @Nullable Boolean prioritised,
            @Nullable Boolean ceased,
            Academy.@Nullable Kind kind,
            LocalDate today,
            Pageable pageable);
}
