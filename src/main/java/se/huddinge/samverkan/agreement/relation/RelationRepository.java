package se.huddinge.samverkan.agreement.relation;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

interface RelationRepository extends JpaRepository<Relation, Long> {
    @EntityGraph(attributePaths = {"agreement", "other"})
    Optional<Relation> findByAgreementIdAndKind(Long agreementId, Relation.Kind kind);

    @EntityGraph(attributePaths = {"agreement", "other"})
    List<Relation> findByOtherIdAndKind(Long otherId, Relation.Kind kind);
}
