package se.huddinge.samverkan.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface HoldingRepository extends JpaRepository<Holding, Long> {
    boolean existsBySubmissionId(UUID submissionId);

    @EntityGraph(attributePaths = {"account", "position"})
    Optional<Holding> findByIdAndPositionUnitId(Long id, Long unitId);

    List<Holding> findByPositionId(Long positionId);

    @Query("select h from Holding h join fetch h.account where h.position.kind = COORDINATOR")
    List<Holding> findOfCoordinators();

    @EntityGraph(attributePaths = {"account", "position"})
    List<Holding> findByPositionUnitIdOrderByPeriodValidFromDesc(Long unitId);

    /** Who holds each position on the day, whether away or not. */
    @Query("""
            select h from Holding h join fetch h.account
            where h.kind = HOLDER and h.period.validFrom <= :day
                and (h.period.validTo is null or h.period.validTo >= :day)""")
    List<Holding> findHolders(LocalDate day);

    @Query("""
            select h from Holding h join fetch h.account
            where h.kind = HOLDER and h.position.id = :positionId and h.period.validFrom <= :day
                and (h.period.validTo is null or h.period.validTo >= :day)""")
    Optional<Holding> findHolder(Long positionId, LocalDate day);

    /** Who holds the positions of the kinds on the day, whether away or not. */
    @Query("""
            select h from Holding h join fetch h.account join fetch h.position p join fetch p.unit u
            where h.kind = HOLDER and p.kind in :kinds and h.period.validFrom <= :day
                and (h.period.validTo is null or h.period.validTo >= :day)
            order by u.name.nameSv, h.id""")
    List<Holding> findHolders(Collection<Position.Kind> kinds, LocalDate day);

    /** Whose account is open: holders, and deputies while the holder is away. */
    @Query("""
            select h from Holding h join fetch h.account c join fetch h.position p
            where p.kind = CONTACT_PERSON and c.lockedAt is null
                and h.period.validFrom <= :day and (h.period.validTo is null or h.period.validTo >= :day)
                and (h.kind = HOLDER or exists (
                    select 1 from Absence a join a.holding away
                    where away.position = p and away.kind = HOLDER and away.period.validFrom <= :day
                        and (away.period.validTo is null or away.period.validTo >= :day)
                        and a.period.validFrom <= :day and (a.period.validTo is null or a.period.validTo >= :day)))
            order by c.name, c.id""")
    List<Holding> findActingContactPersons(LocalDate day);

    /** The positions whose work the account does on the day: as holder, or as deputy while the holder is away. */
    @Query("""
            select h from Holding h join fetch h.position held join fetch held.unit
            where h.account.id = :accountId and h.period.validFrom <= :day
                and (h.period.validTo is null or h.period.validTo >= :day)
                and (h.kind = HOLDER or exists (
                    select 1 from Absence a join a.holding away
                    where away.position = h.position and away.kind = HOLDER and away.period.validFrom <= :day
                        and (away.period.validTo is null or away.period.validTo >= :day)
                        and a.period.validFrom <= :day and (a.period.validTo is null or a.period.validTo >= :day)))""")
    List<Holding> findActing(Long accountId, LocalDate day);
}
