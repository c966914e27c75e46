package se.huddinge.samverkan.meeting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface AgendaItemRepository extends JpaRepository<AgendaItem, Long> {
    @EntityGraph(attributePaths = {"agreement", "project"})
    List<AgendaItem> findByMeetingIdOrderByOrdinalAscIdAsc(Long meetingId);

    @EntityGraph(attributePaths = {"meeting.unit", "meeting.body", "agreement", "project"})
    Optional<AgendaItem> findByIdAndMeetingId(Long id, Long meetingId);

    /** Left by earlier meetings of a body for its next one. */
    @Query("select item from AgendaItem item where item.meeting is null and item.body.id = :bodyId order by item.id")
    List<AgendaItem> findWaitingForBody(Long bodyId);

    /** Left by earlier meetings that a unit had with an academy. */
    @Query("""
            select item from AgendaItem item
            where item.meeting is null and item.body is null and item.unit.id = :unitId and item.academy.id = :academyId
            order by item.id""")
    List<AgendaItem> findWaitingForAcademy(Long unitId, Long academyId);

    Optional<AgendaItem> findBySubmissionId(UUID submissionId);
}
