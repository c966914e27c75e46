package se.huddinge.samverkan.agreement;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

public interface AgreementRepository extends JpaRepository<Agreement, Long> {
    @EntityGraph(
            attributePaths = {
                "type.askedParts",
                "responsible.unit",
                "owner",
                "participants",
                "part",
                "extension",
                "closing.account"
            })
    Optional<Agreement> findWholeById(Long id);

    /** With the sentences it serves, in one question: there are few of them. */
    @EntityGraph(
            attributePaths = {"alignment.purposes.passage", "alignment.methods.passage", "alignment.goals.passage"})
    Optional<Agreement> findAlignedById(Long id);

    Optional<Agreement> findBySubmissionId(UUID submissionId);

    /** For who adds, changes or removes a part: the whole gets a new version. */
    @Lock(LockModeType.OPTIMISTIC_FORCE_INCREMENT)
    Optional<Agreement> findRaisingVersionById(Long id);

    List<Agreement> findByOwnDnr(String ownDnr);

    List<Agreement> findByTitle(String title);

    /** Alive, with one of the academies among its parties and a purpose that needs a prioritised one. */
    @Query("""
            select distinct g from Party p join p.agreement g join g.alignment.purposes purpose
            where p.academy.id in :academyIds and purpose.requiresPrioritisedAcademy
                and g.status in (DRAFT, IN_PREPARATION, DECIDED, FOR_SIGNATURE, SIGNED)
            order by g.title, g.id""")
    List<Agreement> findLeaningOn(Collection<Long> academyIds);
}
