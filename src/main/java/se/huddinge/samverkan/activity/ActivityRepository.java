package se.huddinge.samverkan.activity;

import java.util.List;
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
                "project",
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

    @EntityGraph(
            attributePaths = {"alignment.purposes.passage", "alignment.methods.passage", "alignment.goals.passage"})
    @Query("select a from Activity a where a.id = :id")
    Optional<Activity> findAlignedById(Long id);

    @EntityGraph(attributePaths = "contacts")
    List<Activity> findByContactsId(Long personId);

    Optional<Activity> findBySubmissionId(UUID submissionId);

    Activity save(Activity activity);
}
