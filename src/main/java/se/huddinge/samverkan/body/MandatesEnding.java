package se.huddinge.samverkan.body;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.settings.Declares;
import se.huddinge.samverkan.settings.Setting;
import se.huddinge.samverkan.settings.Settings;

/** Mandates that run out, or have, with nobody to follow and nobody who has said why: how near is a setting. */
@Component
public class MandatesEnding implements Declares {
    private static final Setting<Integer> DAYS = Setting.days("body.ending-within", 90, 1, 1_000);

    /** On a mandate m: she goes on, or somebody takes the same seat the day after. */
    private static final String FOLLOWED = """
            exists (select 1 from body_mandate next
                where next.body_id = m.body_id and next.valid_from > m.valid_from and next.valid_from <= m.valid_to + 1
                    and (next.valid_to is null or next.valid_to > m.valid_to)
                    and (next.person_id = m.person_id or next.role = m.role and next.kind = m.kind
                        and next.academy_id is not distinct from m.academy_id
                        and next.unit_id is not distinct from m.unit_id
                        and next.organisation_id is not distinct from m.organisation_id))""";

    /** On a mandate m of an open body, and the parameter until. */
    public static final String SQL = "(m.valid_to <= :until and m.end_cause is null and not " + FOLLOWED + ")";

    private final Settings settings;
    private final JdbcClient jdbc;

    MandatesEnding(Settings settings, JdbcClient jdbc) {
        this.settings = settings;
        this.jdbc = jdbc;
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(DAYS);
    }

    /** The last day, inclusive, that counts as near. */
    public LocalDate until(LocalDate today) {
        return today.plusDays(settings.get(DAYS));
    }

    /** Those of the body. */
    Set<Long> in(Long bodyId, LocalDate today) {
        return jdbc.sql("select m.id from body_mandate m where m.body_id = :body and " + SQL)
                .param("body", bodyId)
                .param("until", until(today))
                .query((row, n) -> row.getLong(1))
                .set();
    }
}
