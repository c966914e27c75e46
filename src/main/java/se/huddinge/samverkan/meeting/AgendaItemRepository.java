package se.huddinge.samverkan.meeting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

public interface AgendaItemRepository extends JpaRepository<AgendaItem, Long> {
    @EntityGraph(attributePaths = {"agreement", "project"})
    List<AgendaItem> findByMeetingIdOrderByOrdinalAscIdAsc(Long meetingId);

    @EntityGraph(attributePaths = {"meeting.unit", "meeting.body", "agreement", "project"})
    Optional<AgendaItem> findByIdAndMeetingId(Long id, Long meetingId);

    Optional<AgendaItem> findBySubmissionId(UUID submissionId);
}
