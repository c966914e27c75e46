package se.huddinge.samverkan.contact;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface PersonRepository extends JpaRepository<Person, Long> {
    Optional<Person> findBySubmissionId(UUID submissionId);

    Optional<Person> findByEmailIgnoreCase(String email);

    @EntityGraph(attributePaths = "mergedInto")
    Optional<Person> findWholeById(Long id);

    @Query("""
            select p from Person p
            where p.id <> :id and p.mergedInto is null
                and (lower(p.name) like lower(concat('%', cast(:text as string), '%'))
                    or lower(p.email) like lower(concat('%', cast(:text as string), '%')))
            order by p.name, p.id limit 25""")
    List<Person> findCandidates(Long id, String text);

    /** For who adds, changes or ends a part: the whole gets a new version. */
    @Lock(LockModeType.OPTIMISTIC_FORCE_INCREMENT)
    Optional<Person> findRaisingVersionById(Long id);
}
