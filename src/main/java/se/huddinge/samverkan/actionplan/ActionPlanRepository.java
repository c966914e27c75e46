package se.huddinge.samverkan.actionplan;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ActionPlanRepository extends JpaRepository<ActionPlan, Long> {
    /** How many live measures of a unit lean on a method. */
    record Count(Long unitId, Long methodId, long measures) {}

    /** A department and a board that it works for. */
    record Service(Long departmentId, Long boardId) {}

    @EntityGraph(attributePaths = "unit")
    Optional<ActionPlan> findWithUnitById(Long id);

    /** For who adds or changes a measure: the whole gets a new version. */
    @Lock(LockModeType.OPTIMISTIC_FORCE_INCREMENT)
    Optional<ActionPlan> findRaisingVersionById(Long id);

    Optional<ActionPlan> findBySubmissionId(UUID submissionId);

    Optional<ActionPlan> findByUnitIdAndYear(Long unitId, int year);

    @EntityGraph(attributePaths = "unit")
    List<ActionPlan> findByYear(int year);

    @Query("select distinct p.year from ActionPlan p order by p.year desc")
    List<Integer> findYears();

    @Query("""
            select new se.huddinge.samverkan.actionplan.ActionPlanRepository$Count(p.unit.id, me.id, count(m))
            from Measure m join m.plan p join m.methods me
            where p.year = :year and m.state <> CANCELLED group by p.unit.id, me.id""")
    List<Count> countByMethod(int year);

    @Query("""
            select new se.huddinge.samverkan.actionplan.ActionPlanRepository$Service(d.id, b.id)
            from Unit d join d.boards b""")
    List<Service> findServices();
}
