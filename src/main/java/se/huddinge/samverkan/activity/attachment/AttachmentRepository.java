package se.huddinge.samverkan.activity.attachment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

interface AttachmentRepository extends JpaRepository<Attachment, Long> {
    @EntityGraph(attributePaths = {"activity", "document", "addedBy"})
    List<Attachment> findByActivityIdOrderById(Long activityId);

    @EntityGraph(attributePaths = {"activity", "document", "addedBy"})
    Optional<Attachment> findByIdAndActivityId(Long id, Long activityId);

    Optional<Attachment> findBySubmissionId(UUID submissionId);

    Optional<Attachment> findFirstByActivityIdAndDocumentSha256(Long activityId, String sha256);
}
