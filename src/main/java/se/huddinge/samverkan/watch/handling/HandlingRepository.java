package se.huddinge.samverkan.watch.handling;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface HandlingRepository extends JpaRepository<Handling, Long> {
    boolean existsBySubmissionId(UUID submissionId);

    @Query("""
            select h from Handling h left join fetch h.position left join fetch h.account
            where h.kind = :kind and h.itemId = :itemId and (h.day = :day or h.day is null and cast(:day as date) is null)""")
    Optional<Handling> find(String kind, Long itemId, @Nullable LocalDate day);

    @EntityGraph(attributePaths = {"position", "account"})
    Optional<Handling> findWholeById(Long id);
}
