package se.huddinge.samverkan.exchange;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface ImportRepository extends JpaRepository<Import, Long> {
    Optional<Import> findBySubmissionId(UUID submissionId);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Import> findForUpdateById(Long id);

    List<Import> findTop20ByOrderByIdDesc();

    List<Import> findAllByOrderByIdDesc();
}
