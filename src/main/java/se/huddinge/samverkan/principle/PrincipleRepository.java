package se.huddinge.samverkan.principle;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface PrincipleRepository extends JpaRepository<PrincipleIssue, Long> {
    @EntityGraph(attributePaths = {"raisedBy", "unit", "liftedTo", "agreements", "projects"})
    Optional<PrincipleIssue> findWholeById(Long id);

    Optional<PrincipleIssue> findBySubmissionId(UUID submissionId);

    /** For who adds or changes a hearing: the whole gets a new version. */
    @Lock(LockModeType.OPTIMISTIC_FORCE_INCREMENT)
    Optional<PrincipleIssue> findRaisingVersionById(Long id);

    /** Who may not read an agreement or a project that is asked for finds nothing by it: its id is checked before. */
    @Query("""
            select new se.huddinge.samverkan.principle.PrincipleRow(
                i.id, i.title, i.text, i.standing, r.name, i.raisedOn, u.name, i.waitingSince, i.outcomeOn, i.outcome,
                (select count(h) from Hearing h where h.issue = i and h.said is not null))
            from PrincipleIssue i join i.raisedBy r left join i.unit u
            where (:text is null
                    or lower(i.title) like lower(concat('%', cast(:text as string), '%'))
                    or lower(i.text) like lower(concat('%', cast(:text as string), '%')))
                and (:standing is null or i.standing = :standing)
                and (:open = false or i.waitingSince is not null)
                and (:unreported = false or i.standing in (CLOSED, LIFTED) and i.reportedOn is null)
                and (:raisedBy is null or r.id = :raisedBy)
                and (:unitId is null or u.id = :unitId)
                and (:agreementId is null or exists (
                    select 1 from i.agreements agreement where agreement.id = :agreementId))
                and (:projectId is null or exists (select 1 from i.projects project where project.id = :projectId))""")
    Page<PrincipleRow> findRows(
            @Nullable String text,
            @Nullable Standing standing,
            boolean open,
            boolean unreported,
            @Nullable Long raisedBy,
            @Nullable Long unitId,
            @Nullable Long agreementId,
            @Nullable Long projectId,
            Pageable pageable);
}
