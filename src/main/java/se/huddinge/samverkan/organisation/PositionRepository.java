package se.huddinge.samverkan.organisation;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface PositionRepository extends JpaRepository<Position, Long> {
    Optional<Position> findBySubmissionId(UUID submissionId);

    @EntityGraph(attributePaths = "unit")
    Optional<Position> findWithUnitById(Long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Position p where p.kind = COORDINATOR order by p.id")
    List<Position> lockCoordinators();

    @Query("select p from Position p where p.kind = COORDINATOR and p.period.validTo is null order by p.id")
    List<Position> findCoordinators();

    Optional<Position> findByIdAndUnitId(Long id, Long unitId);

    List<Position> findByUnitIdOrderByKindAscTitleAscIdAsc(Long unitId);

    @Query("""
            select p from Position p join fetch p.unit u
            where p.period.validFrom <= :day and (p.period.validTo is null or p.period.validTo >= :day)
            order by u.name.nameSv, p.title, p.id""")
    List<Position> findOpen(LocalDate day);
}
