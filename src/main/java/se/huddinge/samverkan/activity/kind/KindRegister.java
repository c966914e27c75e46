package se.huddinge.samverkan.activity.kind;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import se.huddinge.samverkan.activity.ActivityKind;

interface KindRegister extends Repository<ActivityKind, Long> {
    @EntityGraph(attributePaths = {"proposedPurposes", "proposedMethods"})
    Optional<ActivityKind> findById(Long id);

    Optional<ActivityKind> findBySubmissionId(UUID submissionId);

    Optional<ActivityKind> findByNameNameSv(String nameSv);

    @Query("select coalesce(max(k.ordinal), 0) from ActivityKind k")
    int lastOrdinal();

    ActivityKind save(ActivityKind kind);

    @Query("""
            select new se.huddinge.samverkan.activity.kind.KindRow(k.id, k.name, k.trainingAsked, k.entrepreneurshipAsked,
                k.offered, (select count(a) from Activity a where a.kind = k and a.status <> ANNULLED))
            from ActivityKind k
            where (:text is null
                    or lower(k.name.nameSv) like lower(concat('%', cast(:text as string), '%'))
                    or lower(k.name.nameEn) like lower(concat('%', cast(:text as string), '%')))
                and (:offered is null or k.offered = :offered)""")
    Page<KindRow> findRows(@Nullable String text, @Nullable Boolean offered, Pageable pageable);
}
