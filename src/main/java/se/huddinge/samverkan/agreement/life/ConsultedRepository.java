package se.huddinge.samverkan.agreement.life;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

interface ConsultedRepository extends JpaRepository<Consulted, Long> {
    @EntityGraph(attributePaths = "consultation")
    List<Consulted> findByAgreementIdOrderById(Long agreementId);

    @EntityGraph(attributePaths = "consultation")
    Optional<Consulted> findByAgreementIdAndConsultationId(Long agreementId, Long consultationId);

    boolean existsBySubmissionId(UUID submissionId);
}
