package se.huddinge.samverkan;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import org.springframework.boot.CommandLineRunner;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.huddinge.samverkan.account.Role;
import se.huddinge.samverkan.account.RoleSource;

/** A real PostgreSQL, 23 November 2026 at 10:00 in Stockholm, and one account of each role. */
@TestConfiguration(proxyBeanMethods = false)
@Import(TestDatabase.class)
public class TestWorld {
    @Bean
    @Primary
    Clock stoppedClock() {
        return Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneId.of("Europe/Stockholm"));
    }

    /** Until positions exist: the role follows from the username. */
    @Bean
    RoleSource roleByName(JdbcClient jdbc) {
        return id -> switch (jdbc.sql("select username from account where id = ?")
                .param(id)
                .query(String.class)
                .single()) {
            case "koordinator" -> Set.of(Role.COORDINATOR);
            case "kontaktperson" -> Set.of(Role.CONTACT_PERSON);
            default -> Set.of();
        };
    }

    @Bean
    CommandLineRunner accounts(JdbcClient jdbc) {
        return args -> {
            jdbc.sql("""
                    insert into account (username, name) values
                        ('koordinator', 'Anna Bergström'), ('kontaktperson', 'Karin Åström'),
                        ('ledning', 'Henrik Palm'), ('administrator', 'Ali Demir')
                    on conflict do nothing""").update();
            jdbc.sql("""
                    insert into account_granted (account_id, role)
                    select id, case username when 'ledning' then 'MANAGEMENT' else 'ADMINISTRATOR' end
                    from account where username in ('ledning', 'administrator')
                    on conflict do nothing""").update();
        };
    }
}
