package se.huddinge.samverkan.placement;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PlacementTermRepository extends JpaRepository<PlacementTerm, Long> {
    @Query("""
            select t from PlacementTerm t left join fetch t.rows row left join fetch row.academy
            where t.unit.id = :unitId and t.semester = :semester""")
    Optional<PlacementTerm> findWhole(Long unitId, Semester semester);

    @Query("select t from PlacementTerm t where t.unit.id = :unitId")
    List<PlacementTerm> findOfUnit(Long unitId);

    @Query("select distinct row.programme from PlacementTerm t join t.rows row order by row.programme")
    List<String> findProgrammes();
}
