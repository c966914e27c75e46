package se.huddinge.samverkan.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface AffiliationRepository extends JpaRepository<Affiliation, Long> {
    @EntityGraph(attributePaths = {"academy", "unit", "organisation"})
    @Query("select a from Affiliation a where a.person.id = :personId order by a.period.validFrom desc, a.id desc")
    List<Affiliation> findOf(Long personId);

    @EntityGraph(attributePaths = {"academy", "unit", "organisation"})
    Optional<Affiliation> findByIdAndPersonId(Long id, Long personId);

    boolean existsBySubmissionId(UUID submissionId);

    @Query("""
            select new se.huddinge.samverkan.contact.ContactRow(
                p.id, p.name, p.email, p.phone, a.kind, a.title,
                c.id, c.name, u.name, o.id, o.name, a.period.validFrom, a.period.validTo)
            from Person p left join Affiliation a on a.person = p left join a.academy c left join a.unit u left join a.organisation o
            where p.mergedInto is null and (:text is null
                    or lower(p.name) like lower(concat('%', cast(:text as string), '%'))
                    or lower(p.email) like lower(concat('%', cast(:text as string), '%'))
                    or lower(a.title) like lower(concat('%', cast(:text as string), '%')))
                and (:academy is null or c.id = :academy)
                and (:institution is null or u.id = :institution)
                and (:partner is null or o.id = :partner)
                and (a.id is null and :placeless = true or a.period.validFrom <= :last
                    and (a.period.validTo is null or a.period.validTo >= :first))
                and (:unit is null or exists (
                    select 1 from Acquaintance k where k.person = p and k.unit.id = :unit
                    and k.period.validFrom <= :last and (k.period.validTo is null or k.period.validTo >= :first)))
                and (:prioritised is null or :prioritised = case when exists (
                        select 1 from Priority r where r.academy = c and r.period.validFrom <= :today
                        and (r.period.validTo is null or r.period.validTo >= :today)) then true else false end)
                and (:state is null or cast(:state as string) = case
                        when a.period.validTo < :today then 'ENDED'
                        when a.period.validFrom > :today then 'COMING' else 'ACTIVE' end)
            order by case when a.period.validTo < :today then 1 else 0 end""")
    Page<ContactRow> findRows(
            @Nullable String text,
            @Nullable Long academy,
            @Nullable Long institution,
            @Nullable Long partner,
            @Nullable Long unit,
            LocalDate first,
            LocalDate last,
            boolean placeless,
            @Nullable Boolean prioritised,
            @Nullable String state,
            LocalDate today,
            Pageable pageable);
}
