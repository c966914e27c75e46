package se.huddinge.samverkan.agreement.content;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface LineRepository extends JpaRepository<Line, Long> {
    List<Line> findByAgreementIdOrderById(Long agreementId);

    /** What an agreement says beside its own text: its provisions, if any, beside each of its lines, if any. */
    interface Said {
        @Nullable
        Provisions getProvisions();

        @Nullable
        Line getLine();
    }

    @Query("""
            select provisions as provisions, line as line from Agreement g
            left join Provisions provisions on provisions.agreement = g left join Line line on line.agreement = g
            where g.id = :agreementId order by line.id""")
    List<Said> findSaid(Long agreementId);

    @Query("select line from ResourceLine line where line.agreement.id in :agreementIds")
    List<ResourceLine> findResources(Collection<Long> agreementIds);

    Optional<Line> findByIdAndAgreementId(Long id, Long agreementId);

    boolean existsBySubmissionId(UUID submissionId);
}
