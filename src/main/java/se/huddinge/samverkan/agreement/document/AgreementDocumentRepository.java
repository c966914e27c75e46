package se.huddinge.samverkan.agreement.document;

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

interface AgreementDocumentRepository extends JpaRepository<AgreementDocument, Long> {
    /** The latest versions. */
    @EntityGraph(attributePaths = {"agreement", "document", "addedBy"})
    @Query("""
            select d from AgreementDocument d where d.agreement.id = :agreementId
                and (:category is null or d.category = :category) and (:origin is null or d.origin = :origin)
                and not exists (select 1 from AgreementDocument later where later.replaced = d)""")
    Page<AgreementDocument> findLatest(
            Long agreementId,
            AgreementDocument.@Nullable Category category,
            AgreementDocument.@Nullable Origin origin,
            Pageable page);

    /** The latest versions, without asking how many there are. */
    @EntityGraph(attributePaths = {"agreement", "document", "addedBy"})
    @Query("""
            select d from AgreementDocument d where d.agreement.id = :agreementId
                and not exists (select 1 from AgreementDocument later where later.replaced = d)""")
    List<AgreementDocument> findSome(Long agreementId, Pageable page);

    @EntityGraph(attributePaths = {"agreement", "document", "addedBy"})
    Optional<AgreementDocument> findByIdAndAgreementId(Long id, Long agreementId);

    @EntityGraph(attributePaths = {"agreement", "document", "addedBy"})
    List<AgreementDocument> findByAgreementIdOrderById(Long agreementId);

    @EntityGraph(attributePaths = {"agreement", "document", "addedBy"})
    List<AgreementDocument> findByAgreementIdInOrderByAgreementIdAscIdAsc(Collection<Long> agreementIds);

    Optional<AgreementDocument> findBySubmissionId(UUID submissionId);

    boolean existsByReplacedId(Long id);

    Optional<AgreementDocument> findFirstByAgreementIdAndDocumentSha256(Long agreementId, String sha256);
}
