package se.huddinge.samverkan.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ImportRowRepository extends JpaRepository<ImportRow, Long> {
    /** How many rows would do what. */
    record Group(ImportRow.Outcome outcome, boolean incomplete, long rows) {}

    @Query("""
            select new se.huddinge.samverkan.exchange.ImportRowRepository$Group(r.outcome, r.incomplete, count(r))
            from ImportRow r where r.file.id = :importId group by r.outcome, r.incomplete""")
    List<Group> tally(Long importId);

    @Query("""
            select r from ImportRow r
            where r.file.id = :importId
                and (:outcome is null or r.outcome = :outcome)
                and (:incomplete is null or r.incomplete = :incomplete)
            order by r.number""")
    Page<ImportRow> findRows(
            Long importId, ImportRow.@Nullable Outcome outcome, @Nullable Boolean incomplete, Pageable pageable);

    List<ImportRow> findByFileIdAndOutcomeInOrderByNumber(Long importId, List<ImportRow.Outcome> outcomes);
}
