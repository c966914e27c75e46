package se.huddinge.samverkan.organisation;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
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

interface UnitRepository extends JpaRepository<Unit, Long> {
    Optional<Unit> findBySubmissionId(UUID submissionId);

    @EntityGraph(attributePaths = {"boards", "successor", "formerNames"})
    Optional<Unit> findWholeById(Long id);

    /** For who adds, changes or removes a part: the whole gets a new version. */
    @Lock(LockModeType.OPTIMISTIC_FORCE_INCREMENT)
    Optional<Unit> findRaisingVersionById(Long id);

    @Query("select u from Unit u join u.boards b where b.id = :boardId order by u.name.nameSv, u.id")
    List<Unit> findServing(Long boardId);

    @Query("""
            select new se.huddinge.samverkan.organisation.UnitRow(
                u.id, u.kind, u.name.nameSv, u.name.nameEn, u.shortName, u.registryCode,
                u.period.validFrom, u.period.validTo,
                case when u.kind = DEPARTMENT and (u.period.validTo is null or u.period.validTo >= :today)
                    and not exists (
                        select 1 from Holding h
                        where h.position.unit = u and h.position.kind = CONTACT_PERSON and h.kind = HOLDER
                            and h.period.validFrom <= :today
                            and (h.period.validTo is null or h.period.validTo >= :today))
                    then true else false end)
            from Unit u
            where (:text is null
                    or lower(u.name.nameSv) like lower(concat('%', cast(:text as string), '%'))
                    or lower(u.name.nameEn) like lower(concat('%', cast(:text as string), '%'))
                    or lower(u.shortName) = lower(cast(:text as string))
                    or lower(u.registryCode) = lower(cast(:text as string))
                    or exists (select 1 from u.formerNames f
                               where lower(f.nameSv) like lower(concat('%', cast(:text as string), '%'))))
                and (:kind is null or u.kind = :kind)
                and (:active is null
                    or case when u.period.validTo is null or u.period.validTo >= :today then true else false end = :active)
                and (:vacant = false or (u.kind = DEPARTMENT
                    and (u.period.validTo is null or u.period.validTo >= :today)
                    and not exists (
                        select 1 from Holding h
                        where h.position.unit = u and h.position.kind = CONTACT_PERSON and h.kind = HOLDER
                            and h.period.validFrom <= :today
                            and (h.period.validTo is null or h.period.validTo >= :today))))
            order by case when u.period.validTo is null or u.period.validTo >= :today then 0 else 1 end""")
    Page<UnitRow> findRows(
            @Nullable String text,
            Unit.@Nullable Kind kind,
            @Nullable Boolean active,
            boolean vacant,
            LocalDate today,
            Pageable pageable);

    @Query("""
            select u from Unit u
            where u.period.validFrom <= :day and (u.period.validTo is null or u.period.validTo >= :day)
            order by u.name.nameSv, u.id""")
    List<Unit> findActive(LocalDate day);
}
