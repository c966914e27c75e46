package se.huddinge.samverkan.activity;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface ActivityRepository extends Repository<Activity, Long> {
    /** With everything its page and its form show, the collections in two statements. */
    @EntityGraph(
            attributePaths = {
                "kind",
                "unit",
                "responsible.unit",
                "agreement",
                "originAcademy",
                "nextStep.position.unit",
                "closing.account",
                "academies",
                "academyUnits.academy",
                "organisations",
                "contacts",
                "participants"
            })
    Optional<Activity> findWholeById(Long id);

    @EntityGraph(attributePaths = {"alignment.purposes", "alignment.methods", "alignment.goals"})
    @Query("select a from Activity a where a.id = :id")
    Optional<Activity> findAlignedById(Long id);

    Optional<Activity> findBySubmissionId(UUID submissionId);

    Activity save(Activity activity);
}
