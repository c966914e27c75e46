package se.huddinge.samverkan.account;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface AccountRepository extends JpaRepository<Account, Long> {
    @EntityGraph(attributePaths = "granted")
    Optional<Account> findByUsername(String username);

    @EntityGraph(attributePaths = "granted")
    Optional<Account> findWholeById(Long id);

    Optional<Account> findBySubmissionId(UUID submissionId);

    List<Account> findByEmailIgnoreCase(String email);

    @Query("select a from Account a where a.lockedAt is null order by a.name, a.id")
    List<Account> findOpen();

    boolean existsByUsername(String username);

    /** Whoever takes one administrator away waits here for whoever takes another. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(
            "select a from Account a where se.huddinge.samverkan.account.Role.ADMINISTRATOR member of a.granted order by a.id")
    List<Account> findAdministratorsForUpdate();

    @Query("""
            select count(a) from Account a
            where se.huddinge.samverkan.account.Role.ADMINISTRATOR member of a.granted and a.lockedAt is null and a.id <> :id""")
    long countOtherAdministrators(Long id);

    @Query("""
            select new se.huddinge.samverkan.account.AccountRow(
                a.id, a.username, a.name, a.email,
                case when se.huddinge.samverkan.account.Role.MANAGEMENT member of a.granted then true else false end,
                case when se.huddinge.samverkan.account.Role.ADMINISTRATOR member of a.granted then true else false end,
                case when a.lockedAt is not null then 'LOCKED' when a.password is null then 'INVITED' else 'ACTIVE' end)
            from Account a
            where (:text is null
                    or lower(a.name) like lower(concat('%', cast(:text as string), '%'))
                    or lower(a.username) like lower(concat('%', cast(:text as string), '%'))
                    or lower(a.email) like lower(concat('%', cast(:text as string), '%')))
                and (:granted is null or :granted member of a.granted)
                and (:state is null or :state =
                    case when a.lockedAt is not null then 'LOCKED' when a.password is null then 'INVITED' else 'ACTIVE' end)""")
    Page<AccountRow> findRows(@Nullable String text, @Nullable Role granted, @Nullable String state, Pageable pageable);
}
