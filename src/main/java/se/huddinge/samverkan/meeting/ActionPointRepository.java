package se.huddinge.samverkan.meeting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

public interface ActionPointRepository extends JpaRepository<ActionPoint, Long> {
    @EntityGraph(attributePaths = {"item", "position.unit"})
    List<ActionPoint> findByMeetingIdOrderByDueAscIdAsc(Long meetingId);

    @EntityGraph(attributePaths = {"meeting.unit", "item", "position.unit"})
    Optional<ActionPoint> findByIdAndMeetingId(Long id, Long meetingId);

    Optional<ActionPoint> findBySubmissionId(UUID submissionId);
}
