package se.huddinge.samverkan.agreement.content;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface LineRepository extends JpaRepository<Line, Long> {
    List<Line> findByAgreementIdOrderById(Long agreementId);

    @Query("select line from ResourceLine line where line.agreement.id in :agreementIds")
    List<ResourceLine> findResources(Collection<Long> agreementIds);

    Optional<Line> findByIdAndAgreementId(Long id, Long agreementId);

    boolean existsBySubmissionId(UUID submissionId);
}
