package se.huddinge.samverkan.agreement.content;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface LineRepository extends JpaRepository<Line, Long> {
    List<Line> findByAgreementIdOrderById(Long agreementId);

    Optional<Line> findByIdAndAgreementId(Long id, Long agreementId);

    boolean existsBySubmissionId(UUID submissionId);
}
