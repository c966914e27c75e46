package se.huddinge.samverkan.account;

import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

interface AccountRepository extends JpaRepository<Account, Long> {
    @EntityGraph(attributePaths = "granted")
    Optional<Account> findByUsername(String username);
}
