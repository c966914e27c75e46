package se.huddinge.samverkan.meeting;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

public interface ParticipantRepository extends JpaRepository<Participant, Long> {
    List<Participant> findByMeetingIdOrderByAffiliationAscNameAscIdAsc(Long meetingId);
}
