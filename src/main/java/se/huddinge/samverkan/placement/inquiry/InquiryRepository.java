package se.huddinge.samverkan.placement.inquiry;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface InquiryRepository extends JpaRepository<Inquiry, Long> {
    Optional<Inquiry> findBySubmissionId(UUID submissionId);

    @EntityGraph(attributePaths = {"unit", "academy"})
    Optional<Inquiry> findWholeById(Long id);

    @Query("""
            select new se.huddinge.samverkan.placement.inquiry.InquiryRow(
                i.id, i.kind, i.topic, i.asker, a.name, u.name, i.receivedOn, i.outcome, i.answeredOn, i.answer)
            from Inquiry i join i.unit u left join i.academy a
            where (:text is null
                    or lower(i.topic) like lower(concat('%', cast(:text as string), '%'))
                    or lower(i.asker) like lower(concat('%', cast(:text as string), '%'))
                    or lower(i.description) like lower(concat('%', cast(:text as string), '%'))
                    or lower(i.answer) like lower(concat('%', cast(:text as string), '%'))
                    or lower(a.name.nameSv) like lower(concat('%', cast(:text as string), '%')))
                and (:kind is null or i.kind = :kind)
                and (:answered is null or :answered = case when i.outcome is null then false else true end)
                and (:unit is null or u.id = :unit)""")
    Page<InquiryRow> findRows(
            @Nullable String text,
            Inquiry.@Nullable Kind kind,
            @Nullable Boolean answered,
            @Nullable Long unit,
            Pageable pageable);
}
