package se.huddinge.samverkan.contact;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface PersonRepository extends JpaRepository<Person, Long> {
    Optional<Person> findBySubmissionId(UUID submissionId);

    Optional<Person> findByEmailIgnoreCase(String email);

    /** For who adds, changes or ends a part: the whole gets a new version. */
    @Lock(LockModeType.OPTIMISTIC_FORCE_INCREMENT)
    Optional<Person> findRaisingVersionById(Long id);
}
