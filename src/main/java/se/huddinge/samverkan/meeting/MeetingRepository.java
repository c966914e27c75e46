package se.huddinge.samverkan.meeting;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

public interface MeetingRepository extends JpaRepository<Meeting, Long> {
    @EntityGraph(attributePaths = {"unit", "academy", "body"})
    Optional<Meeting> findWholeById(Long id);

    Optional<Meeting> findBySubmissionId(UUID submissionId);

    /** Those that a body has had. */
    @Query("""
            select m from Meeting m
            where m.body.id = :bodyId and m.status in (CALLED, ONGOING, DONE) and m.heldOn <= :today
            order by m.heldOn, m.id""")
    List<Meeting> findHeldBy(Long bodyId, LocalDate today);

    /** For who adds, changes or removes a part of it: the whole gets a new version. */
    @Lock(LockModeType.OPTIMISTIC_FORCE_INCREMENT)
    Optional<Meeting> findRaisingVersionById(Long id);

    /** For who writes a note: the meeting is not locked in the meantime. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    Optional<Meeting> findStayingById(Long id);
}
