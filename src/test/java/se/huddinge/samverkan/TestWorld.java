package se.huddinge.samverkan;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.CommandLineRunner;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.huddinge.samverkan.account.AccountService;
import se.huddinge.samverkan.account.Password;
import se.huddinge.samverkan.account.Role;

/** A real PostgreSQL, 23 November 2026 at 10:00 in Stockholm, and one account of each role; two contact persons. */
@TestConfiguration(proxyBeanMethods = false)
@Import(TestDatabase.class)
public class TestWorld {
    /** Everybody's. */
    public static final String PASSWORD = "demo-demo-demo";

    public static final Clock NOW = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneId.of("Europe/Stockholm"));

    @Bean
    @Primary
    Clock stoppedClock() {
        return NOW;
    }

    @Bean
    static Statements statements() {
        return new Statements();
    }

    @Bean
    static BeanPostProcessor ear(Statements statements) {
        return statements.ear();
    }

    @Bean
    CommandLineRunner testAccounts(AccountService accounts, JdbcClient jdbc) {
        return args -> {
            provide(accounts, "koordinator", "Anna Bergström", Set.of());
            provide(accounts, "kontaktperson", "Karin Åström", Set.of());
            provide(accounts, "kontaktperson2", "Olle Öberg", Set.of());
            provide(accounts, "medrapportor", "Nils Ågren", Set.of());
            provide(accounts, "ledning", "Henrik Palm", Set.of(Role.MANAGEMENT));
            provide(accounts, "administrator", "Ali Demir", Set.of(Role.ADMINISTRATOR));
            jdbc.sql("""
                    insert into position (submission_id, unit_id, kind, title, valid_from)
                    select gen_random_uuid(), id, 'CO_REPORTER', 'VFU-samordnare', '2026-01-01' from unit
                    where name_sv = 'Barn- och utbildningsförvaltningen'
                        and not exists (select 1 from position where kind = 'CO_REPORTER')""").update();
            jdbc.sql("""
                    insert into holding (submission_id, position_id, account_id, kind, valid_from)
                    select gen_random_uuid(), position.id, account.id, 'HOLDER', '2026-01-01'
                    from (values
                        ('koordinator', 'COORDINATOR', 'Kommunstyrelsens förvaltning'),
                        ('kontaktperson', 'CONTACT_PERSON', 'Barn- och utbildningsförvaltningen'),
                        ('medrapportor', 'CO_REPORTER', 'Barn- och utbildningsförvaltningen'),
                        ('kontaktperson2', 'CONTACT_PERSON', 'Kultur- och fritidsförvaltningen')
                    ) as line (username, kind, unit)
                    join account using (username)
                    join unit on unit.name_sv = line.unit
                    join position on position.unit_id = unit.id and position.kind = line.kind
                    where not exists (select 1 from holding where holding.position_id = position.id)""").update();
        };
    }

    private static void provide(AccountService accounts, String username, String name, Set<Role> granted) {
        accounts.provide(username, name, username + "@kommun.example", granted, new Password(PASSWORD));
    }
}
