package se.huddinge.samverkan.statusupdate;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface StatusUpdateRepository extends JpaRepository<StatusUpdate, Long> {
    String ROW = """
            select new se.huddinge.samverkan.statusupdate.StatusUpdateRow(
                s.id, s.version, u.id, u.name, r.openedOn, r.lastDay, r.closedOn,
                s.answeredOn, s.light, s.words, s.need, s.reply, s.repliedOn, s.settledOn)
            from StatusUpdate s join s.round r join s.unit u
            """;

    @EntityGraph(attributePaths = {"round", "unit"})
    Optional<StatusUpdate> findWholeById(Long id);

    @Query(ROW + "where r.id = :roundId order by u.name.nameSv, s.id")
    List<StatusUpdateRow> findOfRound(Long roundId);

    @Query(ROW + "where s.need is not null and s.repliedOn is null order by s.answeredOn, s.id")
    List<StatusUpdateRow> findWaitingNeeds();

    /** What waits for a unit: a question that nobody has answered, and answers to what it needed. */
    @Query(ROW + """
            where u.id = :unitId and (r.closedOn is null and s.answeredOn is null
                or s.repliedOn is not null and s.settledOn is null)
            order by s.repliedOn nulls first, s.id""")
    List<StatusUpdateRow> findWaiting(Long unitId);

    @Query(ROW + "where u.id = :unitId order by r.openedOn desc, s.id desc")
    List<StatusUpdateRow> findLatest(Long unitId, Limit limit);

    @Query(ROW + """
            where (:text is null
                    or lower(s.words) like lower(concat('%', cast(:text as string), '%'))
                    or lower(s.need) like lower(concat('%', cast(:text as string), '%'))
                    or lower(s.reply) like lower(concat('%', cast(:text as string), '%')))
                and (:unit is null or u.id = :unit)
                and (:answer is null
                    or :answer = 'UNANSWERED' and s.answeredOn is null
                    or :answer = 'NOTHING_NEW' and s.answeredOn is not null and s.light is null
                    or :answer = cast(s.light as string))
                and (:need is null
                    or :need = 'OPEN' and s.need is not null and s.repliedOn is null
                    or :need = 'ANSWERED' and s.repliedOn is not null and s.settledOn is null
                    or :need = 'CLOSED' and s.settledOn is not null)""")
    Page<StatusUpdateRow> findRows(
            @Nullable String text,
            @Nullable Long unit,
            @Nullable String answer,
            @Nullable String need,
            Pageable pageable);

    @Query("""
            select new se.huddinge.samverkan.statusupdate.RoundRow(
                r.id, r.openedOn, r.lastDay, r.closedOn, count(s), count(s.answeredOn))
            from StatusUpdate s join s.round r
            group by r.id, r.openedOn, r.lastDay, r.closedOn order by r.openedOn desc, r.id desc""")
    List<RoundRow> findRounds(Limit limit);
}
