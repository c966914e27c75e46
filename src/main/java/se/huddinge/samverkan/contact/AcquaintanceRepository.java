package se.huddinge.samverkan.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import se.huddinge.samverkan.academy.Encounter;

interface AcquaintanceRepository extends JpaRepository<Acquaintance, Long> {
    boolean existsBySubmissionId(UUID submissionId);

    @EntityGraph(attributePaths = "unit")
    Optional<Acquaintance> findByIdAndPersonId(Long id, Long personId);

    /** The units that know her on the day. */
    @Query("""
            select a from Acquaintance a join fetch a.unit u
            where a.person.id = :personId and a.period.validFrom <= :day
                and (a.period.validTo is null or a.period.validTo >= :day)
            order by u.name.nameSv""")
    List<Acquaintance> findAlive(Long personId, LocalDate day);

    /** Roles that the unit knows somebody in, at each place once. */
    @Query("""
            select new se.huddinge.samverkan.academy.Encounter(f.academy.id, i.id, a.unit.id, count(distinct f.id))
            from Affiliation f join f.person p left join f.unit i join Acquaintance a on a.person = p
            where p.mergedInto is null and f.academy is not null
                and f.period.validFrom <= :last and (f.period.validTo is null or f.period.validTo >= :first)
                and a.period.validFrom <= :last and (a.period.validTo is null or a.period.validTo >= :first)
            group by f.academy.id, i.id, a.unit.id""")
    List<Encounter> findEncounters(LocalDate first, LocalDate last);

    @Query("""
            select new se.huddinge.samverkan.contact.MeetingPoint(i.id, i.name, u.id, u.name, count(distinct p.id))
            from Affiliation f join f.person p left join f.unit i
                join Acquaintance a on a.person = p join a.unit u
            where f.academy.id = :academyId
                and f.period.validFrom <= :day and (f.period.validTo is null or f.period.validTo >= :day)
                and a.period.validFrom <= :day and (a.period.validTo is null or a.period.validTo >= :day)
            group by i.id, i.name.nameSv, i.name.nameEn, u.id, u.name.nameSv, u.name.nameEn
            order by i.name.nameSv nulls first, u.name.nameSv""")
    List<MeetingPoint> findMeetingPoints(Long academyId, LocalDate day);
}
