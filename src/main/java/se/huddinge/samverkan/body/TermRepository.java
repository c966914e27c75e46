package se.huddinge.samverkan.body;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

public interface TermRepository extends JpaRepository<TermOfOffice, Long> {
    List<TermOfOffice> findAllByOrderByPeriodValidFrom();

    Optional<TermOfOffice> findBySubmissionId(UUID submissionId);
}
