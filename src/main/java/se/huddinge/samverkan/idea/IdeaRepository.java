package se.huddinge.samverkan.idea;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface IdeaRepository extends JpaRepository<Idea, Long> {
    String ROWS = """
            select new se.huddinge.samverkan.idea.IdeaRow(
                i.id, i.kind, i.title, i.need, i.state, r.name, i.raisedOn, u.id, u.name, i.movedOn)
            from Idea i join i.raisedBy r join i.unit u
            """;

    @EntityGraph(attributePaths = {"raisedBy", "unit", "academies", "agreement", "project"})
    Optional<Idea> findWholeById(Long id);

    @EntityGraph(
            attributePaths = {"alignment.purposes.passage", "alignment.methods.passage", "alignment.goals.passage"})
    Optional<Idea> findAlignedById(Long id);

    Optional<Idea> findBySubmissionId(UUID submissionId);

    /** Those that became an agreement which is no more. */
    @Query("select i from Idea i where i.state = BECAME_AGREEMENT and i.agreement is null")
    List<Idea> findBereft();

    @Query(ROWS + """
            where (:text is null
                    or lower(i.title) like lower(concat('%', cast(:text as string), '%'))
                    or lower(i.need) like lower(concat('%', cast(:text as string), '%')))
                and i.state in :states
                and (:raisedBy is null or r.id = :raisedBy)
                and (:kind is null or i.kind = :kind)
                and (:unitId is null or u.id = :unitId)
                and (:academyId is null or exists (select 1 from i.academies academy where academy.id = :academyId))
                and (:purposeId is null or exists (select 1 from i.alignment.purposes part where part.id = :purposeId))
                and (:methodId is null or exists (select 1 from i.alignment.methods part where part.id = :methodId))
                and (:goalId is null or exists (select 1 from i.alignment.goals part where part.id = :goalId))""")
    Page<IdeaRow> findRows(
            @Nullable String text,
            Collection<State> states,
            @Nullable Long raisedBy,
            Idea.@Nullable Kind kind,
            @Nullable Long unitId,
            @Nullable Long academyId,
            @Nullable Long purposeId,
            @Nullable Long methodId,
            @Nullable Long goalId,
            Pageable pageable);
}
