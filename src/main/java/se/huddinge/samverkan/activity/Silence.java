package se.huddinge.samverkan.activity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.settings.Declares;
import se.huddinge.samverkan.settings.Setting;
import se.huddinge.samverkan.settings.Settings;
import se.huddinge.samverkan.shared.DueSource;
import se.huddinge.samverkan.shared.Name;
import se.huddinge.samverkan.shared.SearchSource;

/**
 * Which departments have registered nothing for a long time (S37, S39). The day of registering counts, whatever day the
 * activity was or will be on: it is a sign of life. A department that has never registered anything is silent from the
 * day it had a contact person, or from the municipality's first activity if that came later.
 */
@Component
public class Silence implements Declares {
    private static final Setting<Integer> WEEKS = Setting.number("activity.silent-after", 8, 3, 104);
    private static final String SILENT = "activity.due.SILENT";
    private static final int WEEKS_OF_GRACE = 2;

    /**
     * A department that is silent.
     *
     * @param ever whether it has ever registered anything; then since that day
     * @param shownFrom when it is shown to others than itself
     */
    public record Line(Long unitId, Name unit, LocalDate since, boolean ever, LocalDate shownFrom) {
        public boolean isShown(LocalDate today) {
            return !shownFrom.isAfter(today);
        }
    }

    private static final String SQL = """
            select u.id, u.name_sv, u.name_en, u.valid_from, told.last, min(told.first) over () as begun,
                (select min(h.valid_from) from holding h join position p on p.id = h.position_id
                    where p.unit_id = u.id and p.kind = 'CONTACT_PERSON' and h.kind = 'HOLDER') as held_from
            from unit u
            cross join lateral (select min(a.registered_at) as first, max(a.registered_at) as last
                from activity a where a.unit_id = u.id and a.status <> 'ANNULLED') told
            where u.kind = 'DEPARTMENT' and u.valid_from <= :today and (u.valid_to is null or u.valid_to >= :today)
            order by u.name_sv collate "sv-SE-x-icu", u.id""";

    /** The same as {@link #line}, in SQL. */
    private static final String DUE = """
            select '%s', silent.id, 'unit', silent.id, %s, null, silent.day, null::date,
                silent.id, null::bigint, false, '/forvaltningar/' || silent.id
            from (
                select told.id, told.name_sv, told.name_en, cast(:silentAfter as int) + coalesce(
                    cast(told.last at time zone :zone as date),
                    greatest(cast(told.begun at time zone :zone as date), coalesce(told.held_from, told.valid_from))) as day
                from (select silence.*, min(silence.first) over () as begun from (
                    select u.id, u.name_sv, u.name_en, u.valid_from, u.kind, told.first, told.last,
                        (select min(h.valid_from) from holding h join position p on p.id = h.position_id
                            where p.unit_id = u.id and p.kind = 'CONTACT_PERSON' and h.kind = 'HOLDER') as held_from
                    from unit u cross join lateral (
                        select min(a.registered_at) as first, max(a.registered_at) as last
                        from activity a where a.unit_id = u.id and a.status <> 'ANNULLED') told
                    where u.kind = 'DEPARTMENT' and u.valid_from <= :today
                        and (u.valid_to is null or u.valid_to >= :today)) silence) told
                where told.begun is not null) silent
            where silent.day <= :until and (:everything or silent.id = any(:units))""".formatted(SILENT, SearchSource.name("silent"));

    private final JdbcClient jdbc;
    private final Settings settings;
    private final Clock clock;

    Silence(JdbcClient jdbc, Settings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(WEEKS);
    }

    /** Those that others than themselves are shown. */
    public List<Line> shown() {
        return all().filter(line -> line.isShown(today())).toList();
    }

    /** By when something has to be registered, for whom it is the own department, and for the coordinator. */
    public DueSource source() {
        return new DueSource(
                DUE,
                Map.of(
                        "silentAfter",
                        settings.get(WEEKS) * 7,
                        "zone",
                        clock.getZone().getId()));
    }

    /** The department's own, which is told some weeks before. */
    public Optional<Line> of(Long unitId) {
        return all().filter(line -> line.unitId().equals(unitId))
                .filter(line -> !line.shownFrom().minusWeeks(WEEKS_OF_GRACE).isAfter(today()))
                .findFirst();
    }

    private Stream<Line> all() {
        return jdbc.sql(SQL).param("today", today()).query((rs, n) -> Optional.ofNullable(line(rs))).list().stream()
                .flatMap(Optional::stream);
    }

    /** Null while nobody at all has registered anything. */
    private @Nullable Line line(ResultSet rs) throws SQLException {
        var begun = day(rs, "begun");
        if (begun == null) return null;
        var last = day(rs, "last");
        var since = last == null ? later(begun, firstDay(rs)) : last;
        return new Line(
                rs.getLong("id"),
                new Name(rs.getString("name_sv"), rs.getString("name_en")),
                since,
                last != null,
                since.plusWeeks(settings.get(WEEKS)));
    }

    private static LocalDate firstDay(ResultSet rs) throws SQLException {
        return Objects.requireNonNullElse(
                rs.getObject("held_from", LocalDate.class), rs.getObject("valid_from", LocalDate.class));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private @Nullable LocalDate day(ResultSet rs, String column) throws SQLException {
        var at = rs.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.atZoneSameInstant(clock.getZone()).toLocalDate();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
