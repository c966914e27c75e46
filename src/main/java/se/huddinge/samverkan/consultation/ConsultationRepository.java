package se.huddinge.samverkan.consultation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ConsultationRepository extends JpaRepository<Consultation, Long> {
    Optional<Consultation> findBySubmissionId(UUID submissionId);

    @Query("""
            select new se.huddinge.samverkan.consultation.ConsultationRow(
                c.id, c.organisation, c.heldOn, c.withWhom, c.result)
            from Consultation c
            where (:text is null
                    or lower(c.organisation) like lower(concat('%', cast(:text as string), '%'))
                    or lower(c.withWhom) like lower(concat('%', cast(:text as string), '%'))
                    or lower(c.result) like lower(concat('%', cast(:text as string), '%')))
                and (:organisation is null or c.organisation = :organisation)""")
    Page<ConsultationRow> findRows(@Nullable String text, @Nullable String organisation, Pageable pageable);

    @Query("""
            select new se.huddinge.samverkan.consultation.ConsultationRow(
                c.id, c.organisation, c.heldOn, c.withWhom, c.result)
            from Consultation c where c.organisation in :organisations order by c.heldOn desc, c.id desc""")
    List<ConsultationRow> findOptions(Collection<String> organisations);

    @Query("select distinct c.organisation from Consultation c")
    List<String> findOrganisations();
}
