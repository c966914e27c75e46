package se.huddinge.samverkan.meeting;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

public interface ItemNoteRepository extends JpaRepository<ItemNote, Long> {
    List<ItemNote> findByItemMeetingId(Long meetingId);

    @EntityGraph(attributePaths = "item.meeting")
    Optional<ItemNote> findByItemId(Long itemId);
}
