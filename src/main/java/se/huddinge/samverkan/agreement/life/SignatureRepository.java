package se.huddinge.samverkan.agreement.life;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface SignatureRepository extends JpaRepository<Signature, Long> {
    /** Those that stand. */
    @Query("""
            select s from Signature s join fetch s.party p
            where p.agreement.id = :agreementId and s.withdrawnOn is null order by s.day, s.id""")
    List<Signature> findStanding(Long agreementId);

    @Query("""
            select s from Signature s join fetch s.party p
            where p.agreement.id = :agreementId and p.id = :partyId and s.withdrawnOn is null""")
    Optional<Signature> findStanding(Long agreementId, Long partyId);

    Optional<Signature> findBySubmissionId(UUID submissionId);
}
