package se.huddinge.samverkan.watch;

import static java.util.stream.Collectors.joining;
import static se.huddinge.samverkan.shared.SearchSource.name;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.organisation.OnDuty;
import se.huddinge.samverkan.organisation.Readers;
import se.huddinge.samverkan.shared.DueSource;
import se.huddinge.samverkan.shared.Reader;
import se.huddinge.samverkan.web.Tally;

/**
 * Everything that is due: one statement over what each feature answers, joined with the rules (from when it is shown) and with
 * what somebody has said of it (done, decided, later, handed over).
 */
@Component
@Transactional(readOnly = true)
public class Dues {
    /** As far ahead as a rule may look. */
    static final int HORIZON = 400;

    /**
     * What is told the morning before is looked for so much earlier: with one morning a week, of which Christmas Eve and New
     * Year's Eve are two.
     */
    private static final int MORNINGS_OFF = 20;

    /** Who works with it all, as the engine does, sees all. */
    private static final Reader ALL_SEEING = new Reader(0L, true, Set.of());

    private static final String DUE = """
            with acting as materialized (%s), mine as (select position_id, kind, unit_id from acting where account_id = :account),
            due as (
                select d.kind, d.item_id, d.subject, d.subject_id, d.title, nullif(d.about, '') as about, d.day, d.hinge, d.unit_id,
                    d.classified, d.address, p.id as position_id, h.snoozed_until,
                    case when h.position_id is not null then p.title end as handed_to,
                    %s as unit, owner.name_sv as unit_name, r.responsible, r.coordinator, r.head, r.late_after,
                    coalesce(serving.unit_id, home.id) as home_id
                from (%s) d
                join watch_rule r on r.kind = d.kind
                left join watch_handling h on h.kind = d.kind and h.item_id = d.item_id and h.day is not distinct from d.day
                left join position p on p.id = coalesce(h.position_id, d.position_id)
                left join unit owner on owner.id = d.unit_id
                left join unit home on home.id = case when h.position_id is null
                    then coalesce(d.unit_id, p.unit_id) else p.unit_id end
                left join (select board_id, min(unit_id) as unit_id from unit_board group by board_id) serving
                    on serving.board_id = home.id
                where h.done_on is null and (h.snoozed_until is null or h.snoozed_until <= :today)
                    and (d.day is null or d.day <= cast(:today as date) + r.ahead + cast(:lead as int))
                    and (d.hinge is null or not exists (
                        select 1 from watch_handling decided where decided.kind = '%s' and decided.item_id = d.subject_id
                            and decided.day = d.hinge and decided.decision is not null))
            )
            """.formatted(OnDuty.SQL, name("owner"), "%s", DueKeys.DECISION);

    private final JdbcClient jdbc;
    private final DueSources sources;
    private final Readers readers;
    private final Clock clock;

    Dues(JdbcClient jdbc, DueSources sources, Readers readers, Clock clock) {
        this.jdbc = jdbc;
        this.sources = sources;
        this.readers = readers;
        this.clock = clock;
    }

    /** Whatever anybody has to do as it stands on a day, for who tells them. */
    public List<Due> of(LocalDate day) {
        return ask("select * from due", ALL_SEEING, day, day.plusDays(HORIZON), true, Map.of("lead", MORNINGS_OFF))
                .query(Dues::due)
                .list();
    }

    /** One that whoever asks may know of and that nobody has handled; with what hangs on the same day. */
    public Optional<Due> find(DueKey key) {
        var sql =
                "select * from due where kind = :kind and item_id = :item and day is not distinct from cast(:day as date)";
        var parameters = new HashMap<String, Object>();
        parameters.put("kind", key.kind());
        parameters.put("item", key.itemId());
        parameters.put("day", key.day());
        return mine(sql, HORIZON, true, parameters).query(Dues::due).optional();
    }

    public List<Due> find(DueFilter filter) {
        return mine(
                        "select * from due where " + filter.condition(true) + filter.orderBy()
                                + " limit :size offset :offset",
                        HORIZON,
                        true,
                        filter.parameters(today()))
                .param("size", filter.pageable().getPageSize())
                .param("offset", filter.pageable().getOffset())
                .query(Dues::due)
                .list();
    }

    /** Every one that passes the filter, for a file. */
    public List<Due> all(DueFilter filter) {
        return mine(
                        "select * from due where " + filter.condition(true) + filter.orderBy(),
                        HORIZON,
                        true,
                        filter.parameters(today()))
                .query(Dues::due)
                .list();
    }

    /** Whatever is the reader's own and has a day, however early that is, for her calendar. */
    public List<Due> dated() {
        var sql = "select * from due where day is not null and " + Scope.MINE.condition()
                + " order by day, kind, item_id";
        var today = today();
        return ask(sql, readers.current(), today, today.plusDays(HORIZON), false, Map.of("lead", HORIZON))
                .query(Dues::due)
                .list();
    }

    /** How many there are of each kind, the most urgent first, whatever kind the filter wants. */
    public Map<String, Long> kinds(DueFilter filter) {
        var kinds = new LinkedHashMap<String, Long>();
        mine(
                        "select kind, count(*) as n from due where " + filter.condition(false)
                                + " group by kind order by min(day) nulls last, kind",
                        HORIZON,
                        true,
                        filter.parameters(today()))
                .query(row -> {
                    kinds.put(row.getString("kind"), row.getLong("n"));
                });
        return kinds;
    }

    /**
     * What is late or comes within so many days and is the reader's own, up to a number that is many: every page shows it, so
     * that it must cost little however much there is. None for who has no position: nothing can be hers.
     */
    Optional<Tally.Question> near(int days, int many) {
        var reader = readers.current();
        if (reader.unitIds().isEmpty()) return Optional.empty();
        var sql = "select count(*) from (select 1 from due where " + Scope.MINE.condition() + " limit :many) near";
        return Optional.of(
                question(sql, reader, today(), today().plusDays(days), false, Map.of("lead", 0, "many", many)));
    }

    private JdbcClient.StatementSpec mine(String sql, int days, boolean undated, Map<String, Object> parameters) {
        var with = new HashMap<>(parameters);
        with.put("lead", 0);
        return ask(sql, readers.current(), today(), today().plusDays(days), undated, with);
    }

    private JdbcClient.StatementSpec ask(
            String sql, Reader reader, LocalDate today, LocalDate until, boolean undated, Map<String, Object> more) {
        var question = question(sql, reader, today, until, undated, more);
        return jdbc.sql(question.sql()).params(question.parameters());
    }

    private Tally.Question question(
            String sql, Reader reader, LocalDate today, LocalDate until, boolean undated, Map<String, Object> more) {
        var all = sources.all(reader);
        var parameters = new HashMap<>(more);
        all.forEach(source -> parameters.putAll(source.parameters()));
        var union = all.stream().map(DueSource::sql).collect(joining("\nunion all\n"));
        parameters.put("today", today);
        parameters.put("until", until);
        parameters.put("undated", undated);
        parameters.put("english", LocaleContextHolder.getLocale().getLanguage().equals("en"));
        parameters.put("account", reader.accountId());
        parameters.put("everything", reader.everything());
        parameters.put("units", reader.unitIds().toArray(Long[]::new));
        return new Tally.Question(DUE.replace("%s", union) + sql, parameters);
    }

    /** By hand: thousands are read at once. */
    private static Due due(ResultSet row, int n) throws SQLException {
        return new Due(
                row.getString("kind"),
                row.getLong("item_id"),
                row.getString("subject"),
                row.getLong("subject_id"),
                row.getString("title"),
                row.getString("about"),
                row.getObject("day", LocalDate.class),
                row.getObject("hinge", LocalDate.class),
                row.getObject("unit_id", Long.class),
                row.getString("unit"),
                row.getObject("position_id", Long.class),
                row.getObject("home_id", Long.class),
                row.getObject("snoozed_until", LocalDate.class),
                row.getString("handed_to"),
                row.getBoolean("classified"),
                row.getString("address"));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
