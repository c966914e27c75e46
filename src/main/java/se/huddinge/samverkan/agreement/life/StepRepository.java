package se.huddinge.samverkan.agreement.life;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

interface StepRepository extends JpaRepository<Step, Long> {
    @EntityGraph(attributePaths = "account")
    List<Step> findByAgreementIdOrderById(Long agreementId);

    boolean existsBySubmissionId(UUID submissionId);
}
