package se.huddinge.samverkan.project;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

public interface ProjectRepository extends JpaRepository<Project, Long> {
    /** With those whom it is done with; what it serves comes by itself, or the rows would multiply. */
    @EntityGraph(
            attributePaths = {
                "unit",
                "responsible.unit",
                "measure.plan.unit",
                "academies",
                "organisations",
                "participants",
                "agreements",
                "consultations.organisation"
            })
    Optional<Project> findWholeById(Long id);

    @EntityGraph(
            attributePaths = {"alignment.purposes.passage", "alignment.methods.passage", "alignment.goals.passage"})
    Optional<Project> findAlignedById(Long id);

    Optional<Project> findBySubmissionId(UUID submissionId);

    /** For who adds or changes a part: the whole gets a new version. */
    @Lock(LockModeType.OPTIMISTIC_FORCE_INCREMENT)
    Optional<Project> findRaisingVersionById(Long id);

    /** Alive, with one of the academies among its partners and a purpose that needs a prioritised one. */
    @Query("""
            select distinct p from Project p join p.academies a join p.alignment.purposes purpose
            where a.id in :academyIds and purpose.requiresPrioritisedAcademy
                and p.status in (IDEA, PLANNED, ONGOING, PAUSED)
            order by p.title, p.id""")
    List<Project> findLeaningOn(Collection<Long> academyIds);
}
