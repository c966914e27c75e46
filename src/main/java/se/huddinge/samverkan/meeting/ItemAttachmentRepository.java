package se.huddinge.samverkan.meeting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface ItemAttachmentRepository extends JpaRepository<ItemAttachment, Long> {
    @EntityGraph(attributePaths = {"item.meeting", "document", "addedBy"})
    List<ItemAttachment> findByItemMeetingIdOrderById(Long meetingId);

    @EntityGraph(attributePaths = {"item.meeting", "document"})
    List<ItemAttachment> findByItemIdOrderById(Long itemId);

    @EntityGraph(attributePaths = {"item.meeting", "document"})
    Optional<ItemAttachment> findByIdAndItemId(Long id, Long itemId);

    Optional<ItemAttachment> findBySubmissionId(UUID submissionId);

    Optional<ItemAttachment> findFirstByItemIdAndDocumentSha256(Long itemId, String sha256);

    boolean existsByDocumentId(Long documentId);

    @Query("select coalesce(sum(a.document.size), 0) from ItemAttachment a where a.item.meeting.id = :meetingId")
    long sizeOfAll(Long meetingId);

    @Query("select coalesce(sum(a.document.size), 0) from ItemAttachment a where a.item.id = :itemId")
    long sizeOf(Long itemId);
}
