package se.huddinge.samverkan.reporting.locked;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.reporting.paper.Paper;
import se.huddinge.samverkan.shared.NotFoundException;
import tools.jackson.databind.json.JsonMapper;

/** The reports that are locked, for all who read. */
@Service
@Transactional(readOnly = true)
public class Versions {
    private final ReportVersionRepository versions;
    private final ReportFileRepository files;
    private final JsonMapper json;

    Versions(ReportVersionRepository versions, ReportFileRepository files, JsonMapper json) {
        this.versions = versions;
        this.files = files;
        this.json = json;
    }

    /** The latest first. */
    public List<ReportVersion> of(Long roundId) {
        return versions.findByRoundIdOrderByNumberDesc(roundId);
    }

    public ReportVersion get(Long roundId, int number) {
        return versions.findByRoundIdAndNumber(roundId, number)
                .orElseThrow(() -> new NotFoundException("version", (long) number));
    }

    public Paper paper(ReportVersion version) {
        return json.readValue(version.getContent(), Paper.class);
    }

    List<ReportFile> files(ReportVersion version) {
        return files.findByVersionIdOrderById(version.getId());
    }

    ReportFile file(Long roundId, int number, Long fileId) {
        return files.findByIdAndVersionId(fileId, get(roundId, number).getId())
                .orElseThrow(() -> new NotFoundException("file", fileId));
    }
}
