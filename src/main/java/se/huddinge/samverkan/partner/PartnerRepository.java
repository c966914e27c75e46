package se.huddinge.samverkan.partner;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PartnerRepository extends JpaRepository<PartnerOrganisation, Long> {
    @EntityGraph(attributePaths = {"formerNames", "memberAcademies", "memberOrganisations"})
    Optional<PartnerOrganisation> findWholeById(Long id);

    @EntityGraph(attributePaths = "formerNames")
    List<PartnerOrganisation> findAllBy();

    Optional<PartnerOrganisation> findBySubmissionId(UUID submissionId);

    Optional<PartnerOrganisation> findByNameNameSv(String nameSv);

    Optional<PartnerOrganisation> findByOrganisationNumber(String organisationNumber);

    @Query("""
            select new se.huddinge.samverkan.partner.PartnerRow(o.id, o.name, o.kind, o.organisationNumber, o.website)
            from PartnerOrganisation o
            where (:text is null
                    or lower(o.name.nameSv) like lower(concat('%', cast(:text as string), '%'))
                    or lower(o.name.nameEn) like lower(concat('%', cast(:text as string), '%'))
                    or o.organisationNumber like concat('%', cast(:text as string), '%')
                    or exists (select 1 from o.formerNames f
                               where lower(f) like lower(concat('%', cast(:text as string), '%'))))
                and (:kind is null or o.kind = :kind)""")
    Page<PartnerRow> findRows(@Nullable String text, PartnerOrganisation.@Nullable Kind kind, Pageable pageable);
}
