package se.huddinge.samverkan.agreement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

public interface PartyRepository extends JpaRepository<Party, Long> {
    @EntityGraph(attributePaths = {"academy", "organisation", "academyUnit", "contact"})
    List<Party> findByAgreementIdOrderById(Long agreementId);

    @EntityGraph(attributePaths = {"academy", "organisation", "academyUnit", "contact"})
    Optional<Party> findByIdAndAgreementId(Long id, Long agreementId);

    List<Party> findByContactId(Long personId);

    boolean existsBySubmissionId(UUID submissionId);
}
