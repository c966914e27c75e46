package se.huddinge.samverkan.body;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import se.huddinge.samverkan.contact.Person;

public interface MandateRepository extends JpaRepository<Mandate, Long> {
    @EntityGraph(attributePaths = {"person", "academy", "unit", "organisation", "term", "substituteFor.person"})
    @Query("select m from Mandate m where m.body.id = :bodyId order by m.period.validFrom desc, m.id desc")
    List<Mandate> findOf(Long bodyId);

    @EntityGraph(attributePaths = {"person", "academy", "unit", "organisation", "term", "substituteFor.person"})
    Optional<Mandate> findByIdAndBodyId(Long id, Long bodyId);

    Optional<Mandate> findBySubmissionId(UUID submissionId);

    boolean existsBySubmissionId(UUID submissionId);

    @Query("select m from Mandate m join fetch m.body where m.person.id = :personId order by m.body.id, m.id")
    List<Mandate> findOfPerson(Long personId);

    /** Who sits or has sat for the municipality, to choose from. */
    @Query("""
            select distinct p from Mandate m join m.person p where m.kind in (ELECTED, OFFICER) and p.mergedInto is null
            order by p.name, p.id limit 300""")
    List<Person> findMunicipalPeople();

    @Query("""
            select count(m) > 0 from Mandate m
            where m.term.id = :termId and (m.period.validFrom < :first or m.period.validTo > :last)""")
    boolean existsOutside(Long termId, LocalDate first, LocalDate last);

    List<Mandate> findBySubstituteForId(Long mandateId);
}
