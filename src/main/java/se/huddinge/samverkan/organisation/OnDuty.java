package se.huddinge.samverkan.organisation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.account.Language;

/**
 * Who does the work of the positions that something can be asked of: the holder, or her deputy while she is away. Who has
 * left, is away without a deputy or has a locked account is not there, and neither then is the position.
 */
@Component
public class OnDuty {
    /** Somebody in a position, with where she is reached. */
    public record Watcher(
            Long positionId,
            Position.Kind kind,
            Long unitId,
            Long accountId,
            String name,
            @Nullable String email,
            @Nullable Language language) {
        public Locale locale() {
            return (language == null ? Language.SV : language).locale();
        }
    }

    /** One row a position, on the day :today. */
    public static final String SQL = """
            select p.id as position_id, p.kind, p.unit_id, c.id as account_id, c.name, c.email, c.language
            from position p join holding h on h.position_id = p.id
            join account c on c.id = h.account_id and c.locked_at is null
            where p.kind in ('COORDINATOR', 'CONTACT_PERSON', 'HEAD') and (p.valid_to is null or p.valid_to >= :today)
                and h.valid_from <= :today and (h.valid_to is null or h.valid_to >= :today)
                and (h.kind = 'DEPUTY') = exists (
                    select 1 from holding holder join absence away on away.holding_id = holder.id
                    where holder.position_id = p.id and holder.kind = 'HOLDER'
                        and holder.valid_from <= :today and (holder.valid_to is null or holder.valid_to >= :today)
                        and away.valid_from <= :today and (away.valid_to is null or away.valid_to >= :today))""";

    private final JdbcClient jdbc;

    OnDuty(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Watcher> on(LocalDate day) {
        return jdbc.sql(SQL + " order by p.id").param("today", day).query(Watcher.class).list().stream()
                .map(found -> requireNonNull(found))
                .toList();
    }
}
