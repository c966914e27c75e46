package se.huddinge.samverkan.reporting.locked;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface ApprovalRepository extends JpaRepository<Approval, Long> {
    Optional<Approval> findByVersionId(Long versionId);
}
