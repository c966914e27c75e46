package se.huddinge.samverkan.reporting.locked;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

interface ReportFileRepository extends JpaRepository<ReportFile, Long> {
    @EntityGraph(attributePaths = {"document", "version.round"})
    List<ReportFile> findByVersionIdOrderById(Long versionId);

    @EntityGraph(attributePaths = {"document", "version.round"})
    Optional<ReportFile> findByIdAndVersionId(Long id, Long versionId);
}
