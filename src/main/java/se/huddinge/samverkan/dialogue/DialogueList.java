package se.huddinge.samverkan.dialogue;

import static se.huddinge.samverkan.shared.SearchSource.name;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.academy.Prioritised;
import se.huddinge.samverkan.settings.Declares;
import se.huddinge.samverkan.settings.Setting;
import se.huddinge.samverkan.settings.Settings;
import se.huddinge.samverkan.shared.NotFoundException;

/** Asks when each academy was last met: a fixed number of questions; what is asked of is open to all who read. */
@Component
@Transactional(readOnly = true)
public class DialogueList implements Declares {
    static final Setting<Integer> DAYS = Setting.days("dialogue.too-long-after", 180, 14, 1000);

    private static final String ALL = """
            from (
                select academy.id, academy.name_sv as sorted, academy.short_name, %s as name, %s as prioritised,
                    %s as ours, met.last_met, met.next,
                    (select count(distinct acting.person_id) from affiliation acting
                        where acting.academy_id = academy.id and acting.kind = 'OFFICER' and acting.valid_from <= :today
                            and (acting.valid_to is null or acting.valid_to >= :today)) as officers
                from academy left join (
                    select academy_id, max(day) filter (where done and day <= :today) as last_met,
                        min(day) filter (where not done and day >= :today) as next
                    from (%s) met where cast(:academy as bigint) is null or academy_id = :academy
                    group by academy_id) met on met.academy_id = academy.id
                where cast(:academy as bigint) is null and coalesce(academy.last_day, 'infinity') >= :today
                    or academy.id = :academy) dialogue
            where\s""".formatted(name("academy"), Prioritised.SQL, Met.OURS, Met.SQL);
    private static final String ROW = """
            select id, name, prioritised, ours, last_met, next, officers,
                ours and next is null and (last_met is null or last_met < :since) as too_long
            """;

    private final JdbcClient jdbc;
    private final Settings settings;
    private final Clock clock;

    DialogueList(JdbcClient jdbc, Settings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(DAYS);
    }

    Page<Dialogue> find(DialogueFilter filter) {
        var pageable = filter.pageable();
        var rows = ask(ROW, null, filter.condition() + order(filter) + " limit :size offset :offset")
                .param("text", filter.pattern())
                .param("size", pageable.getPageSize())
                .param("offset", pageable.getOffset())
                .query(new DataClassRowMapper<>(Dialogue.class))
                .list();
        var total = ask("select count(*) ", null, filter.condition())
                .param("text", filter.pattern())
                .query(Long.class)
                .single();
        return new PageImpl<>(rows, pageable, total);
    }

    List<Dialogue> all(DialogueFilter filter) {
        return ask(ROW, null, filter.condition() + order(filter))
                .param("text", filter.pattern())
                .query(new DataClassRowMapper<>(Dialogue.class))
                .list();
    }

    /** One academy's, for its page; one statement. */
    public Dialogue of(Long academyId) {
        return ask(ROW, academyId, "true")
                .query(new DataClassRowMapper<>(Dialogue.class))
                .optional()
                .orElseThrow(() -> new NotFoundException("academy", academyId));
    }

    /** How long one may go without meeting. */
    int days() {
        return settings.get(DAYS);
    }

    private static String order(DialogueFilter filter) {
        return filter.sort().orderBy(filter.order());
    }

    private JdbcClient.StatementSpec ask(String select, @Nullable Long academyId, String where) {
        var today = LocalDate.now(clock);
        return jdbc.sql(select + ALL + where)
                .param("today", today)
                .param("since", today.minusDays(days()))
                .param("academy", academyId)
                .param("english", LocaleContextHolder.getLocale().getLanguage().equals("en"));
    }
}
