package se.huddinge.samverkan.agreement.type;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import se.huddinge.samverkan.agreement.AgreementType;

interface TypeRegister extends Repository<AgreementType, Long> {
    @EntityGraph(attributePaths = "askedParts")
    Optional<AgreementType> findById(Long id);

    Optional<AgreementType> findBySubmissionId(UUID submissionId);

    Optional<AgreementType> findByNameNameSv(String nameSv);

    @Query("select coalesce(max(t.ordinal), 0) from AgreementType t")
    int lastOrdinal();

    AgreementType save(AgreementType type);

    @Query("""
            select new se.huddinge.samverkan.agreement.type.TypeRow(t.id, t.name, size(t.askedParts), t.partsRequired,
                t.preparationExpected, t.decisionExpected, t.signingExpected, t.framework, t.offered,
                (select count(g) from Agreement g where g.type = t and g.status <> ANNULLED))
            from AgreementType t
            where (:text is null
                    or lower(t.name.nameSv) like lower(concat('%', cast(:text as string), '%'))
                    or lower(t.name.nameEn) like lower(concat('%', cast(:text as string), '%')))
                and (:offered is null or t.offered = :offered)""")
    Page<TypeRow> findRows(@Nullable String text, @Nullable Boolean offered, Pageable pageable);
}
