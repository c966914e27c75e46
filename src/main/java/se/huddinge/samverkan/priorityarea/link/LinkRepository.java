package se.huddinge.samverkan.priorityarea.link;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import se.huddinge.samverkan.priorityarea.LinkKind;

interface LinkRepository extends JpaRepository<AreaLink, Long> {
    @EntityGraph(attributePaths = {"area"})
    Optional<AreaLink> findByIdAndAreaId(Long id, Long areaId);

    @Query("""
            select link from AreaLink link where link.area.id = :areaId
                and (link.kind = AGREEMENT and link.agreement.id = :recordId
                    or link.kind = PROJECT and link.project.id = :recordId
                    or link.kind = ACTIVITY and link.activity.id = :recordId)
                and link.kind = :kind""")
    Optional<AreaLink> find(Long areaId, LinkKind kind, Long recordId);

    @Query("select link from AreaLink link join fetch link.area where link.agreement.id = :id order by link.area.title")
    List<AreaLink> findOfAgreement(Long id);
}
