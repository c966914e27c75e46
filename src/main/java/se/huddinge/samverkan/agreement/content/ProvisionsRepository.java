package se.huddinge.samverkan.agreement.content;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface ProvisionsRepository extends JpaRepository<Provisions, Long> {
    Optional<Provisions> findByAgreementId(Long agreementId);
}
