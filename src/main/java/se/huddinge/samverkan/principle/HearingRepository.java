package se.huddinge.samverkan.principle;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface HearingRepository extends JpaRepository<Hearing, Long> {
    List<Hearing> findByIssueIdOrderByHeldOnAscIdAsc(Long issueId);
}
